import { InstantVector, language, parse } from '@belvedere/promql';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { expect, it } from '@jest/globals';
import { alert, ruleFile, ruleGroup, yaml } from '../index.ts';
import { formatsOfUnit } from './placeholder.ts';

/** A value, its unit, and each format that fits as Prometheus writes it. */
const TABLE: readonly (readonly [value: number, unit: string, texts: Readonly<Record<string, string>>])[] = [
  [90.5, 'seconds', { duration: '1m 30s', humanize: '90.5', decimal: '90.5' }],
  [0.0125, 'ratio', { percentage: '1.25%', humanize: '12.5m', decimal: '0.0125', yesNo: 'yes' }],
  [0, 'ratio', { percentage: '0%', humanize: '0', decimal: '0', yesNo: 'no' }],
  [1_572_864, 'bytes', { bytes: '1.5MiB', humanize: '1.573M', decimal: '1.573M' }],
  [
    1_572_864,
    'bytes/second',
    { bytesPerSecond: '1.5MiB/s', humanize: '1.573M', decimal: '1.573M', perSecond: '1.573M/s' },
  ],
  [12.3456, 'count/second', { decimal: '12.35', humanize: '12.35', perSecond: '12.35/s' }],
  [0.11, 'count/second', { decimal: '0.11', humanize: '110m', perSecond: '0.11/s' }],
  [1e-6, 'count/second', { decimal: '1e-06', humanize: '1u', perSecond: '1e-06/s' }],
  [1234.567, 'dollars', { decimal: '1.235k', humanize: '1.235k', dollars: '1234.57 USD' }],
  [3, 'count', { humanize: '3', decimal: '3', yesNo: 'yes' }],
];

const valueOf = (value: number, unit: string): InstantVector<never, string> =>
  new InstantVector({ node: parse(`vector(${value}) >= 0`, language()).node!, unit, labels: [] });

const alerts = TABLE.map(([value, unit, texts], index) =>
  alert(`Format${index}`, {
    when: valueOf(value, unit),
    severity: 'info',
    service: 'formats',
    summary: ({ value: formats }) =>
      Object.keys(texts)
        .map((format) => (formats as Readonly<Record<string, string>>)[format])
        .join(' | '),
    description: ({ value: text }) => `${text as unknown as string}`,
  }),
);

it('the table has every format of its units', () => {
  for (const [, unit, texts] of TABLE) expect(Object.keys(texts)).toEqual(formatsOfUnit(unit));
});

describeWithTool('Prometheus', await findTool('promtool'), (promtool) => {
  it('writes each value as its format says, and by its unit where none is named', async () => {
    const own = { domain: 'shop', team: 'shop', service: 'formats', severity: 'info' };
    const alertTests = TABLE.map(([, , texts], index) => ({
      eval_time: '1m',
      alertname: `Format${index}`,
      exp_alerts: [
        {
          exp_labels: own,
          exp_annotations: { summary: Object.values(texts).join(' | '), description: Object.values(texts)[0] },
        },
      ],
    }));
    const run = await runPromtool(promtool, ['test', 'rules', 'tests.yaml'], {
      'rules.yaml': ruleFile([ruleGroup('shop', 'formats', { rules: alerts })]),
      'tests.yaml': yaml({
        rule_files: ['rules.yaml'],
        evaluation_interval: '30s',
        tests: [{ interval: '30s', input_series: [], alert_rule_test: alertTests }],
      }),
    });
    expect(run.output).toContain('SUCCESS');
  });
});
