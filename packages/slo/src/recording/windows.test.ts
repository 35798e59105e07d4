import { counter, job } from '@belvedere/promql';
import { ruleFile, yaml } from '@belvedere/rule-kit';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { expect, it } from '@jest/globals';
import { events, objective, objectiveGroups } from '../index.ts';

const requests = counter('requests_total', {
  help: 'Requests.',
  labels: ['status'],
  job: job('api', { scrapeInterval: '15s' }),
});
const errors = objective('Errors', {
  indicator: events({ errors: requests.where({ status: /5../ }), total: requests }),
  objectiveRatio: 0.999,
  service: 'api',
  description: 'Requests succeed.',
});

/** Only what a day is added up from. */
const needed = new Set(['slo:sli_errors:rate5m', 'slo:sli_events:rate5m', 'slo:sli_error:ratio_rate1d']);
const groups = objectiveGroups('shop', [errors]).map((group) => ({
  ...group,
  interval: 60_000,
  rules: group.rules.filter(({ name }) => needed.has(name)),
}));
const used = groups.filter(({ rules }) => rules.length > 0);

const exactRatio =
  'sum(increase(requests_total{job="api", status=~"5.."}[1d])) / sum(increase(requests_total{job="api"}[1d]))';

/**
 * A busy day of which 0.1 % fails; a night of 2 requests a minute, of which half fail; five idle hours; and both counters
 * begin anew in the middle of the day.
 */
const series = [
  ['500', '1000+1x480 0+1x240 240+0x300 240+1x420'],
  ['200', '1000+999x480 0+999x240 239760+0x300 239760+1x420'],
] as const;

describeWithTool('promtool', await findTool('promtool'), (promtool) => {
  it('finds a day’s ratio as near to the exact one as is promised, and never NaN', async () => {
    const run = await runPromtool(promtool, ['test', 'rules', 'tests.yaml'], {
      'rules.yaml': ruleFile(used),
      'tests.yaml': yaml({
        rule_files: ['rules.yaml'],
        evaluation_interval: '1m',
        group_eval_order: used.map(({ name }) => name),
        tests: [
          {
            name: 'a day',
            interval: '1m',
            input_series: series.map(([status, values]) => ({
              series: `requests_total{job="api", instance="api-0", status="${status}"}`,
              values,
            })),
            promql_expr_test: [
              // In the idle hours, and at the end of the day.
              ...['15h', '16h40m', '24h'].map((eval_time) => ({
                expr: `abs(sum(slo:sli_error:ratio_rate1d{slo="errors"}) / (${exactRatio}) - 1) <= bool 0.007`,
                eval_time,
                exp_samples: [{ labels: '{}', value: 1 }],
              })),
              // The mean of ratios, which forgets how much there was, is a hundred times as high.
              {
                expr: 'avg_over_time((slo:sli_errors:rate5m / (slo:sli_events:rate5m > 0))[1d:1m]) > bool 100 * slo:sli_error:ratio_rate1d',
                eval_time: '24h',
                exp_samples: [{ labels: '{domain="shop", service="api", slo="errors"}', value: 1 }],
              },
            ],
          },
        ],
      }),
    });
    expect(run.output).toContain('SUCCESS');
  });
});
