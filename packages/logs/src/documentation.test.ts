import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import * as kit from './index.ts';
import { notation } from './test-support/notation.ts';
import { shop } from './test-support/shop.ts';

/** ``call` is `LogQL``, and where Elasticsearch can say the same, what it is there. Two backticks hold a text with one. */
const CODE = '(?:``\\s?(?<NAME2>.+?)\\s?``(?!`)|`(?<NAME1>[^`]+)`)';
const code = (name: string): string => CODE.replaceAll('NAME', name);
const EXAMPLE = new RegExp(`${code('call')} is ${code('loki')}(?:, and in Elasticsearch ${code('elastic')})?`, 'g');

const examples = globSync(`${import.meta.dirname}/**/*.ts`)
  .filter((file) => !/\.test(-d)?\.ts$/.test(file))
  .flatMap((file) => {
    const comments = readFileSync(file, 'utf8').replaceAll(/\n\s*\*\s?/g, ' ');
    return [...comments.matchAll(EXAMPLE)].map(({ groups = {} }) => {
      const part = (name: string) => groups[`${name}1`] ?? groups[`${name}2`];
      return [part('call')!, part('loki')!, part('elastic')] as const;
    });
  });

describe('the examples in the comments', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThanOrEqual(18);
  });

  it.each(examples)('%s', (call, loki, elastic) => {
    const scope = { ...kit, shop };
    const run = new Function(...Object.keys(scope), `return ${call}`) as (...values: unknown[]) => unknown;
    const result = run(...Object.values(scope));
    if (!(result instanceof kit.LogQuery || result instanceof kit.LogMetric)) {
      expect(String(result)).toBe(loki);
      return;
    }
    expect(result.logql).toBe(loki);
    expect(kit.checkLogql(result.logql)).toEqual([]);
    if (elastic === undefined) return;
    expect(result instanceof kit.LogMetric ? notation(result.elasticsearch) : result.lucene).toBe(elastic);
    expect(kit.checkLucene(result.lucene)).toEqual([]);
  });
});
