import { describe, expect, it } from '@jest/globals';
import { record, ruleGroup, type RecordingRule } from '@belvedere/rule-kit';
import { api, duration, jobs, lag, problemsOf, requests, shop } from '../../test-support/fixture.ts';
import { levelProblem } from './level.ts';

const problems = (rule: RecordingRule, options = {}) =>
  problemsOf(shop({ groups: [ruleGroup('shop', 'x', { ...options, rules: [rule] })] }))
    .filter(({ code }) => code === 'rules/recording-name')
    .map(({ severity, message }) => `${severity}: ${message.replace(/^.*?: /, '')}`);

const byEndpoint = requests.rate('5m').sum({ by: ['endpoint'] });
const byBoth = requests.rate('5m').sum({ by: ['endpoint', 'status'] });
const recorded = record('endpoint:requests:rate5m', byEndpoint).series;

describe('a recording’s name', () => {
  it.each<[RecordingRule]>([
    [record('endpoint:requests:rate5m', byEndpoint)],
    [record('status_endpoint:requests:rate5m', byBoth)],
    [record('shop:requests:rate5m', requests.rate('5m').sum())],
    [record('instance:requests:rate5m', requests.rate('5m').sum({ by: ['instance', 'job'] }))],
    [record('shop:up:sum', api.up.sum())],
    [
      record(
        'endpoint:requests_failed:rate5m',
        requests
          .where({ status: /5../ })
          .rate('5m')
          .sum({ by: ['endpoint'] }),
      ),
    ],
    [
      record(
        'endpoint:request_duration_seconds:p95_rate5m',
        duration.quantile(0.95, { by: ['endpoint'], window: '5m' }),
      ),
    ],
    [record('shop:anything:ratio_rate5m', byEndpoint.sum().dividedBy(jobs.rate('5m').sum()))],
    [record('shop:requests:rate5m', recorded.sum())],
    [record('endpoint:requests:max1h', recorded.over('1h').max())],
    [record('slo:sli_error:ratio_rate5m', byBoth)],
    [record('endpoint_area:requests:rate5m', byEndpoint, { labels: { area: 'eu' } })],
    [record('endpoint:requests:rate5m', byEndpoint, { labels: { area: 'eu' } })],
  ])('fits what is recorded: %#', (rule) => {
    expect(problems(rule)).toEqual([]);
  });

  it('takes an open range from its group', () => {
    const open = record('endpoint:requests:rate2m', requests.rate().sum({ by: ['endpoint'] }));
    expect(problems(open, { window: '2m' })).toEqual([]);
    expect(problems(open)).toEqual(["error: its operations name 'rate2m', and the expression has the rate 5m"]);
  });

  it.each<[RecordingRule, string]>([
    [
      record('status:requests:rate5m', byEndpoint),
      "error: its level 'status' is not endpoint, the labels that the expression keeps",
    ],
    [
      record('endpoint:requests:rate5m', byBoth),
      "warning: its level 'endpoint' is not endpoint_status, the labels that the expression keeps",
    ],
    [
      record('endpoint:requests:rate5m', requests.rate('5m').sum()),
      "error: its level 'endpoint' is a label that the expression does not keep",
    ],
    [
      record('endpoint:reqests:rate5m', byEndpoint),
      "error: its metric is 'reqests', and the expression reads requests",
    ],
    [
      record('endpoint:requests:increase5m', byEndpoint),
      "error: its operations name 'increase5m', and the expression has no increase",
    ],
    [
      record('topic:consumer_lag_seconds:max1h', lag.max({ by: ['topic'] })),
      "error: its operations name 'max1h', and the expression has no range",
    ],
    [
      record(
        'endpoint:request_duration_seconds:p99_rate5m',
        duration.quantile(0.95, { by: ['endpoint'], window: '5m' }),
      ),
      'error: its operations name the 99th percentile, and the expression takes the quantile 0.95',
    ],
  ])('does not fit: %#', (rule, message) => {
    expect(problems(rule)).toEqual([message]);
  });
});

describe('a level', () => {
  it.each<[string, readonly string[], boolean]>([
    ['a_b_c', ['a', 'b_c'], true],
    ['b_c_a', ['a', 'b_c'], true],
    ['a_b', ['a_b', 'a', 'b'], false],
    ['a_b_a_b', ['a_b', 'a', 'b'], true],
    ['', ['a'], false],
    ['a_', ['a'], false],
  ])('%s of %j fits: %s', (level, kept, fits) => {
    expect(levelProblem(level, { kept, added: [], read: kept }) === undefined).toBe(fits);
  });
});
