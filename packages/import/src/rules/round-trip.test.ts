import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { readRules } from '@belvedere/rule-kit';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { knownMetrics } from './catalog/known-metrics.ts';
import { importRules } from './import-rules.ts';
import { normalForm } from './normal-form.ts';
import { arbitraryFile, yamlOf } from './test-support/arbitrary-rules.ts';
import * as shop from './test-support/shop-catalog.ts';
import { WrittenModules } from './test-support/written-modules.ts';

const COUNT = process.env['BELVEDERE_THOROUGH'] === '1' ? 1_200 : 120;
const TYPED = 20;
const FOREIGN = 'carries through what Prometheus does not know';

const known = knownMetrics([
  { domain: 'shop', module: `${import.meta.dirname}/test-support/shop-catalog.ts`, exports: shop },
]);

const texts = fc.sample(arbitraryFile, { numRuns: COUNT, seed: 4_711 }).map(yamlOf);
const imports = texts
  .map((text) => ({ text, imported: importRules('rules.yaml', text, { domain: 'shop', known }) }))
  .filter(({ imported }) => imported.problems.length === 0);

const modules = new WrittenModules();
for (const [at, { imported }] of imports.entries()) {
  if (at % 2 === 0) modules.add(imported.modules, 'index.ts');
  else modules.add(new Map([['rules.ts', imported.module]]), 'rules.ts');
}
afterAll(() => modules[Symbol.dispose]());
const compiled = modules.compiled();

const formOf = (text: string): string => JSON.stringify(normalForm(readRules('rules.yaml', text).groups));

describe(`${COUNT} files of rules with hostile names and texts`, () => {
  it('are mostly sound, of every form, over metrics known and unknown', () => {
    const notes = imports.flatMap(({ imported }) => imported.notes);
    expect(imports.length).toBeGreaterThan(COUNT / 2);
    for (const part of ['metrics of /', 'guessed:', 'carried through as it is', 'declared anew', 'loses', FOREIGN]) {
      expect(notes.filter((note) => note.includes(part)).length).toBeGreaterThan(0);
    }
    expect(imports.filter(({ imported }) => imported.module.includes('anyJob(')).length).toBeGreaterThan(0);
  });

  it('compile back to themselves, whatever runs between', () => {
    const differing = imports.flatMap(({ text }, at) => (formOf(text) === formOf(compiled[at]!) ? [] : [text]));
    expect(differing).toEqual([]);
  });
});

it('what is written type-checks', () => {
  using few = new WrittenModules();
  for (const { imported } of imports.slice(0, TYPED)) few.add(imported.modules, 'index.ts');
  expect(few.diagnostics()).toBe('');
});

describeWithTool('promtool', await findTool('promtool'), (promtool) => {
  /** The rest has fields that Prometheus does not know. */
  const ofPrometheus = imports.flatMap(({ text, imported: { notes } }, at) =>
    notes.some((note) => note.includes(FOREIGN)) ? [] : [[text, compiled[at]!] as const],
  );

  it.each(['was read', 'was compiled'])('takes what %s', async (which) => {
    const files = Object.fromEntries(
      ofPrometheus.map(([read, made], at) => [`rules-${at}.yaml`, which === 'was read' ? read : made]),
    );
    const { passed, output } = await runPromtool(
      promtool,
      ['check', 'rules', '--lint=none', ...Object.keys(files)],
      files,
    );
    expect(
      output.split('\n').filter((line, at, lines) => line.includes('FAILED') || lines[at - 1]?.includes('FAILED')),
    ).toEqual([]);
    expect(passed).toBe(true);
    expect(output.match(/SUCCESS/g)?.length).toBeGreaterThan(COUNT / 8);
  });
});
