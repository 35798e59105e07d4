import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { knownMetrics } from '../rules/catalog/known-metrics.ts';
import * as shop from '../rules/test-support/shop-catalog.ts';
import { importDashboard } from './import-dashboard.ts';
import type { JsonObject } from './json.ts';
import { normalForm } from './normal-form/normal-form.ts';
import { arbitraryDashboard } from './test-support/arbitrary-dashboards.ts';
import { differences } from './test-support/differences.ts';
import { WrittenModules } from './test-support/written-modules.ts';

const COUNT = process.env['BELVEDERE_THOROUGH'] === '1' ? 2_000 : 120;
const TYPED = 20;

const known = knownMetrics([
  { domain: 'shop', module: `${import.meta.dirname}/../rules/test-support/shop-catalog.ts`, exports: shop },
]);

const texts = fc
  .sample(arbitraryDashboard, { numRuns: COUNT, seed: 4_711 })
  .map((dashboard) => JSON.stringify(dashboard));
const imports = texts.map((text) => importDashboard('dashboard.json', text, { domain: 'shop', known }));

const modules = new WrittenModules();
for (const [at, imported] of imports.entries()) {
  if (at % 2 === 0) modules.add(imported.modules, 'index.ts');
  else modules.add(new Map([['dashboard.ts', imported.module]]), 'dashboard.ts');
}
afterAll(() => modules[Symbol.dispose]());

describe(`${COUNT} dashboards with hostile titles, foreign panels and overlaps`, () => {
  it('are imported, with queries of every form', () => {
    expect(imports.flatMap(({ problems }) => problems)).toEqual([]);
    const sources = imports.map(({ module }) => module).join('\n');
    const parts = [
      'promql`',
      '.legend(',
      'importedQuery(',
      'otherQuery(',
      'pluginPanel(',
      'queryVariable(',
      "'at': {",
      'anyJob(',
    ];
    for (const part of parts) {
      expect([part, sources.includes(part)]).toEqual([part, true]);
    }
  });

  it('compile back to themselves', () => {
    const compiled = modules.compiled();
    const differing = texts.flatMap((text, at) => {
      const [read, made] = [JSON.parse(text) as JsonObject, compiled[at]!].map(normalForm);
      return differences(read!, made!, String(at));
    });
    expect(differing).toEqual([]);
  });
});

it('what is written type-checks', () => {
  using few = new WrittenModules();
  for (const { modules: written } of imports.slice(0, TYPED)) few.add(written, 'index.ts');
  expect(few.diagnostics()).toBe('');
});
