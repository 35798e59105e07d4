import { names, ratio, seconds } from '@belvedere/core';
import { counter, histogram, hitRatio, InstantVector, job, language, parse } from '@belvedere/promql';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { ruleFile, yaml } from '@belvedere/rule-kit';
import { findTool } from '@belvedere/toolchain';
import { describe, expect, it } from '@jest/globals';
import { objective, objectiveGroups, timeSlices } from '../index.ts';

const api = job('api', { scrapeInterval: '15s' });
const duration = histogram('duration_seconds', { help: 'Time.', job: api, buckets: [1, 2] });
const own = { help: 'An example.', job: [] };
const [hits, misses] = [counter('hits_total', own), counter('misses_total', own)];

const vectorOf = (text: string): InstantVector<never, 'ratio'> =>
  new InstantVector({ node: parse(text, language()).node!, unit: 'ratio', labels: [] });
const verdictOn = (text: string): string => String(timeSlices(vectorOf(text).above(ratio(0.9))).good.bool());

describe('the verdict on a minute', () => {
  it('leaves NaN out where a value can be it', () => {
    for (const text of [
      'a / b',
      'a % (b >= 0)',
      'max(a / b)',
      'histogram_fraction(0, 1, a)',
      'x or a / 0',
      'a / b != 1',
    ]) {
      expect(verdictOn(text)).toMatch(/ > -Inf > bool 0\.9$/);
    }
  });

  it('stays as it is where none can', () => {
    for (const text of [
      'a',
      'a / 100',
      'a / (b > 0)',
      'a / b > 0',
      'histogram_count(a)',
      'a and b / c',
      'rate(a[2m]) + 1',
    ]) {
      expect(verdictOn(text)).not.toContain('Inf');
    }
    expect(String(timeSlices(hitRatio({ hits, misses, window: '2m' }).above(ratio(0.9))).good)).not.toContain('Inf');
  });
});

describeWithTool('promtool', await findTool('promtool'), (promtool) => {
  it('is none in a minute without observations, and a good or bad one with them', async () => {
    const fast = objective('Fast', {
      indicator: timeSlices(duration.quantile(0.95, { window: '2m' }).below(seconds(1.5))),
      objectiveRatio: 0.99,
      tiers: ['slow'],
      service: 'api',
      description: 'Requests are fast.',
    });
    const [group] = objectiveGroups('shop', [fast]);
    const at = (eval_time: string, value?: number) => ({
      expr: `sum(${names.slo.goodSlice})`,
      eval_time,
      exp_samples: value === undefined ? [] : [{ labels: '{}', value }],
    });
    const bucket = (le: string, values: string) => ({
      series: `duration_seconds_bucket{job="api", instance="api-0", le="${le}"}`,
      values,
    });
    const run = await runPromtool(promtool, ['test', 'rules', 'tests.yaml'], {
      'rules.yaml': ruleFile([group!]),
      'tests.yaml': yaml({
        rule_files: ['rules.yaml'],
        evaluation_interval: '1m',
        tests: [
          {
            name: 'nothing, then fast, then nothing, then slow',
            interval: '1m',
            input_series: [
              bucket('1.0', '0x4 10+10x4 50x4 50x4'),
              bucket('2.0', '0x4 10+10x4 50x4 60+10x4'),
              bucket('+Inf', '0x4 10+10x4 50x4 60+10x4'),
            ],
            promql_expr_test: [at('3m'), at('8m', 1), at('14m'), at('18m', 0)],
          },
        ],
      }),
    });
    expect(run.output).toContain('SUCCESS');
  });
});
