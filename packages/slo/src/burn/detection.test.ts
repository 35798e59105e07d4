import { durationLength, formatDuration, names } from '@belvedere/core';
import { counter, job } from '@belvedere/promql';
import { ruleFile, yaml } from '@belvedere/rule-kit';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { describe, expect, it } from '@jest/globals';
import { events, objective, objectiveGroups } from '../index.ts';
import { detectionTime } from './detection.ts';

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

const MINUTE = durationLength('1m');

/** By the tier that finds it first: the share of errors, and the minutes until it fires, scraped every 15 s. */
const MEASURED = [
  ['1h', 1, 1],
  ['1h', 0.1, 9],
  ['1h', 0.05, 18],
  ['1h', 0.02, 44],
  ['6h', 0.01, 216],
] as const;

const theory = (window: '1h' | '6h', errorRatio: number): number | undefined => {
  const { tier, threshold } = errors.burns.find((burn) => burn.tier.long === window)!;
  return detectionTime({ tier, threshold, errorRatio });
};

describe('the time until errors are found', () => {
  it.each(MEASURED)('by the tier of %s at an error ratio of %d is what is measured', (window, errorRatio, minutes) => {
    const time = theory(window, errorRatio)! / MINUTE;
    expect(minutes).toBeGreaterThanOrEqual(Math.floor(time));
    expect(minutes).toBeLessThanOrEqual(Math.ceil(time) + 1);
  });

  it('is never, where the window is never filled so far', () => {
    expect(theory('1h', 0.0144)).toBeUndefined();
    expect(theory('1h', 0.01)).toBeUndefined();
  });
});

/** What the two tiers read, and they: all else would be evaluated for hours in vain. */
const NEEDED = new Set<string>([
  ...(['5m', '30m', '1h', '6h'] as const).map((window) => names.slo.errorRatio(window)),
  ...(['1h', '6h'] as const).flatMap((window) => [
    names.slo.eventsWithin(window),
    names.burnAlert(errors.name, window),
  ]),
  names.slo.errors,
  names.slo.events,
]);

describeWithTool('promtool', await findTool('promtool'), (promtool) => {
  it('finds errors when the table says so, and not a minute before', async () => {
    const groups = objectiveGroups('shop', [errors]);
    const wanted = groups.map((group) => ({
      ...group,
      interval: MINUTE,
      rules: group.rules.filter(({ name }) => NEEDED.has(name)),
    }));
    const run = await runPromtool(promtool, ['test', 'rules', 'tests.yaml'], {
      'rules.yaml': ruleFile(wanted),
      'tests.yaml': yaml({
        rule_files: ['rules.yaml'],
        evaluation_interval: '1m',
        group_eval_order: [...groups.slice(0, 1), ...groups.slice(2), groups[1]!].map(({ name }) => name),
        tests: MEASURED.map(([window, errorRatio, minutes]) => testOf(window, errorRatio, minutes)),
      }),
    });
    expect(run.output).toContain('SUCCESS');
    expect(run.passed).toBe(true);
  });
});

const SCRAPES_A_MINUTE = 4;
const PER_SCRAPE = 200;

/** An hour, or six, without errors, and then some. */
function testOf(window: string, errorRatio: number, minutes: number) {
  const quiet = durationLength(window) / MINUTE;
  const [before, after] = [quiet * SCRAPES_A_MINUTE, minutes * SCRAPES_A_MINUTE];
  const failing = PER_SCRAPE * errorRatio;
  const alertname = `ErrorsBudgetBurn${window}`;
  const firing = `ALERTS{alertname="${alertname}", alertstate="firing"}`;
  const moment = (later: number, count: number) => ({
    expr: `count(${firing}) or vector(0)`,
    eval_time: formatDuration((quiet + later) * MINUTE),
    exp_samples: [{ labels: '{}', value: count }],
  });
  const goodBefore = 1000 + before * PER_SCRAPE;
  return {
    name: `${errorRatio * 100} % by ${window}`,
    interval: '15s',
    input_series: [
      {
        series: 'requests_total{job="api", instance="api-0", status="500"}',
        values: `1000+0x${before} ${1000 + failing}+${failing}x${after}`,
      },
      {
        series: 'requests_total{job="api", instance="api-0", status="200"}',
        values: `1000+${PER_SCRAPE}x${before} ${goodBefore + PER_SCRAPE - failing}+${PER_SCRAPE - failing}x${after}`,
      },
    ],
    promql_expr_test: [moment(minutes - 1, 0), moment(minutes, 1)],
  };
}
