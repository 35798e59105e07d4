import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt, shopIndex } from '../test-support/shop.ts';
import { constantComparison } from './constant-comparison.ts';

describe('comparisons with one outcome', () => {
  it.each([
    ['count(up{job="api"} == 1) == 0', 'error', 'count(up{job="api"} == 1) == 0'],
    ['count by (endpoint) (requests_total) < 1', 'error', 'count by (endpoint) (requests_total) < 1'],
    ['rate(requests_total[5m]) < 0', 'error', 'rate(requests_total[5m]) < 0'],
    ['0 > rate(requests_total[5m])', 'error', '0 > rate(requests_total[5m])'],
    ['up > 1', 'error', 'up > 1'],
    ['up == 2', 'error', 'up == 2'],
    ['min(up) < 0', 'error', 'min(up) < 0'],
    ['absent(up) == 0', 'error', 'absent(up) == 0'],
    ['absent(up) != 1', 'error', 'absent(up) != 1'],
    ['day_of_week() == 7', 'error', 'day_of_week() == 7'],
    ['hour() > 23', 'error', 'hour() > 23'],
    ['(consumer_lag_seconds > bool 5) > 1', 'error', '(consumer_lag_seconds > bool 5) > 1'],
    ['consumer_lag_seconds > 10 < 5', 'error', 'consumer_lag_seconds > 10 < 5'],
    ['up > bool 1', 'error', 'up > bool 1'],
    ['rate(requests_total[5m]) >= 0', 'warning', 'rate(requests_total[5m]) >= 0'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(constantComparison, text, shopIndex, 'alert').map((finding) => finding.severity)).toEqual([
      severity,
    ]);
    expect(pointedAt(constantComparison, text, shopIndex, 'alert')).toEqual([place]);
  });

  it.each([
    'up == 0',
    'up == 1',
    'up < 1',
    'count(up) > 0',
    'count(up) < 3',
    'count(up) == 1',
    'absent(up) == 1',
    'rate(requests_total[5m]) > 0',
    'rate(requests_total[5m]) == 0',
    'rate(requests_total[5m]) <= 0',
    'consumer_lag_seconds < 0',
    'consumer_lag_seconds > 0.9 < 1',
    'consumer_lag_seconds > 5 < 5.5',
    '(count(up) or on () vector(0)) == 0',
    'delta(consumer_lag_seconds[5m]) < 0',
    'rate(unknown[5m]) < 0',
    'requests_total - requests_total offset 1h < 0',
    'count(up) - count(up == 1) == 0',
    'hour() >= 8 < 17',
    '(rate(requests_total[5m]) >= 0) and up == 0',
    'sum(up) == 0',
    '1 - up == 1',
    'up * 100 > 50',
    'avg_over_time(up[1h]) < 0.9',
    '-rate(requests_total[5m]) < -5',
    '1 > bool 2',
    'consumer_lag_seconds > NaN',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(constantComparison, text, shopIndex, 'alert')).toEqual([]);
  });

  it.each([
    ['count(up == 1) == 0', 'at least 1, compared by == 0', 'or on () vector(0)'],
    ['up > 1', 'from 0 to 1', 'divides what there is'],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(constantComparison, text, shopIndex, 'alert');
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
