import { seconds } from '@belvedere/core';
import { job, nativeHistogram } from '@belvedere/promql';
import { ruleFile, yaml } from '@belvedere/rule-kit';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { expect, it } from '@jest/globals';
import { latency, objective, objectiveGroups } from '../index.ts';

const duration = nativeHistogram('duration_seconds', { help: 'Time.', job: job('api', { scrapeInterval: '15s' }) });
const slow = objective('Latency', {
  indicator: latency({ duration, below: seconds(2) }),
  objectiveRatio: 0.95,
  service: 'api',
  description: 'Requests are fast.',
});
const [group] = objectiveGroups('shop', [slow]);
const labels = '{domain="shop", service="api", slo="latency"}';

it('reads the share below a bound from a native histogram', () => {
  const expressions = group!.rules.map(({ name, expression }) => [name, expression.print()]);
  expect(Object.fromEntries(expressions)['slo:sli_error:ratio_rate5m']).toBe(
    '1 - histogram_fraction(0, 2, sum(rate(duration_seconds{job="api"}[5m]))) and histogram_count(sum(rate(duration_seconds{job="api"}[5m]))) > 0',
  );
});

describeWithTool('promtool', await findTool('promtool'), (promtool) => {
  it('judges it, and finds neither errors nor NaN at rest', async () => {
    const at = (eval_time: string, name: string, value?: number) => ({
      expr: name,
      eval_time,
      exp_samples: value === undefined ? [] : [{ labels: `${name}${labels}`, value }],
    });
    const run = await runPromtool(promtool, ['test', 'rules', 'tests.yaml'], {
      'rules.yaml': ruleFile([group!]),
      'tests.yaml': yaml({
        rule_files: ['rules.yaml'],
        evaluation_interval: '1m',
        tests: [
          {
            name: 'native',
            interval: '1m',
            // Three of four are up to 2, one is between 2 and 4.
            input_series: [
              {
                series: 'duration_seconds{job="api", instance="api-0"}',
                values:
                  '{{schema:0 count:40 sum:80 offset:1 buckets:[30 10]}}x6 {{schema:0 count:40 sum:80 offset:1 buckets:[30 10]}}+{{schema:0 count:40 sum:80 offset:1 buckets:[30 10]}}x12',
              },
            ],
            promql_expr_test: [
              at('6m', 'slo:sli_error:ratio_rate5m'),
              at('6m', 'slo:sli_errors:rate5m', 0),
              at('6m', 'slo:sli_events:rate5m', 0),
              at('18m', 'slo:sli_error:ratio_rate5m', 0.25),
            ],
          },
        ],
        fuzzy_compare: true,
      }),
    });
    expect(run.output).toContain('SUCCESS');
  });
});
