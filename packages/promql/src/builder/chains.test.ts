import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { catalog } from '../catalog/catalog.ts';
import { CatalogIndex } from '../catalog/catalog-index.ts';
import { labelsOf } from '../check/labels.ts';
import { FEATURES, language } from '../language/language.ts';
import { parse } from '../parse/parse.ts';
import { chain, metrics } from './test-support/chains.ts';

const everything = language({ features: FEATURES, variables: true });
const index = new CatalogIndex([catalog('chains', metrics)]);

describe('whatever is built', () => {
  it('is PromQL that reads back as it was built, with the labels and the unit that its type says', () => {
    fc.assert(
      fc.property(chain, (share) => {
        const { node, problems } = parse(share.print(), everything);
        expect(problems).toEqual([]);
        expect(parse(share.print({ openWindow: 300_000 }), everything).problems).toEqual([]);
        expect(share.labels).toEqual(['endpoint']);
        expect(share.unit).toBe('ratio');
        expect([...labelsOf(node!, index).labels.keys()]).toEqual(['endpoint']);
      }),
      { numRuns: 2000 },
    );
  });
});
