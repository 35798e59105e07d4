import { gauge, job } from '@belvedere/promql';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { alert, gaugeSeries, promtoolTestFile, ruleFile, ruleGroup, ruleTest, steady } from '../index.ts';

const LABELS = ['endpoint', 'a.b', 'über', '0', '{{', '"'] as const;

const level = gauge('level_seconds', {
  help: 'A level.',
  labels: LABELS,
  job: job('shop', { scrapeInterval: '30s' }),
});

/** What templates, YAML, PromQL and HTML take for more than text, and characters that many writers spoil. */
const TEMPTATIONS = [
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '{{-',
    '-}}',
    '{{ $value }}',
    '{{end}}',
    '{{/*',
    '*/}}',
    '$labels',
    '$1',
    '${x}',
    '%s',
    '%',
  ],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\n',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '  ',
    ': ',
    ' #',
    '- ',
    '? ',
    '---',
    '\n...\n',
  ],
  ...['!!str', '&a', '*a', '|', '>', '~', 'null', 'yes', '0x1f', '1e3', '<b>', '&amp;', '[', ']', ',', '@', '😀'],
  ...[
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\ud800',
    '\udc00',
    '\ue000',
  ],
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...TEMPTATIONS), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** A text with labels and the value in between. */
const template = fc.array(fc.tuple(text, fc.constantFrom(...LABELS, 'value' as const)), { maxLength: 4 });
type Template = readonly (readonly [text: string, then: (typeof LABELS)[number] | 'value'])[];

const labelText = text.filter((value) => value !== '');
const hostile = fc.record({
  summary: template,
  description: template,
  series: fc.record(
    Object.fromEntries(LABELS.map((label) => [label, labelText])) as Record<(typeof LABELS)[number], typeof labelText>,
  ),
  service: labelText,
  added: labelText,
});

const COUNT = process.env['BELVEDERE_THOROUGH'] === '1' ? 5_000 : 300;

/** Prometheus does not store lone surrogates, and one that is expected would be no UTF-8 either. */
const wellFormed = <Key extends string>(map: Readonly<Record<Key, string>>): Record<Key, string> =>
  Object.fromEntries(Object.entries<string>(map).map(([key, value]) => [key, value.toWellFormed()])) as Record<
    Key,
    string
  >;

const cases = fc
  .sample(hostile, { numRuns: COUNT, seed: 20_250 })
  .map(({ summary, description, series, service, added }, index) => {
    const labels = wellFormed(series);
    const write = (parts: Template, read: (name: (typeof LABELS)[number] | 'value') => string): string =>
      parts.map(([literal, then]) => literal + read(then)).join('');
    const expected = (parts: Template): string =>
      parts.map(([literal, then]) => literal.toWellFormed() + (then === 'value' ? '1.5s' : labels[then])).join('');
    const rule = alert(`Hostile${index}`, {
      when: level.where({ instance: `shop-${index}` }).above({ value: 1, unit: 'seconds' }),
      severity: 'info',
      service,
      labels: { added },
      summary: ({ value, labels }) => write(summary, (name) => (name === 'value' ? `${value}` : labels[name])),
      description: ({ value, labels }) => write(description, (name) => (name === 'value' ? `${value}` : labels[name])),
    });
    const instance = `shop-${index}`;
    return ruleTest({
      alert: rule,
      input: [gaugeSeries(level, { ...labels, instance }, [steady('1m', { level: 0 }), steady('1m', { level: 1.5 })])],
      silentAt: '30s',
      firingAt: '1m',
      fires: [
        {
          labels: { ...labels, job: 'shop', instance },
          annotations: { summary: expected(summary), description: expected(description) },
        },
      ],
    });
  });

interface TestFile {
  readonly tests: readonly Readonly<
    Record<'input_series' | 'alert_rule_test' | 'promql_expr_test', readonly object[]>
  >[];
}

/** All cases as one test of promtool, which otherwise evaluates every rule for each of them. */
const merged = (file: TestFile): object => ({
  ...file,
  tests: [
    {
      ...file.tests[0],
      input_series: file.tests.flatMap((test) => test.input_series),
      alert_rule_test: file.tests.flatMap((test) => test.alert_rule_test),
      promql_expr_test: file.tests.flatMap((test) => test.promql_expr_test),
    },
  ],
});

/** JSON whose every unusual character is escaped: what our YAML writer spoils in the rules differs from it. */
const escapedJson = (value: object): string =>
  JSON.stringify(value).replaceAll(
    /[^ -~]/gu,
    (character) => `\\U${character.codePointAt(0)!.toString(16).padStart(8, '0')}`,
  );

describeWithTool('promtool renders annotations and labels', await findTool('promtool'), (promtool) => {
  it(`of ${COUNT} hostile alerts as they were written`, async () => {
    const group = ruleGroup('shop', 'hostile', { rules: cases.map((test) => test.alert) });
    const tests = promtoolTestFile([group], cases, { ruleFiles: ['rules.yaml'] });
    const run = await runPromtool(promtool, ['test', 'rules', 'tests.yaml'], {
      'rules.yaml': ruleFile([group]),
      'tests.yaml': escapedJson(merged(load(tests) as TestFile)),
    });
    expect(run.output.slice(0, 5_000)).toContain('SUCCESS');
    expect(run.passed).toBe(true);
  });
});
