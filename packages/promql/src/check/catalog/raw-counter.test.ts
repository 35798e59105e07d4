import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { rawCounter } from './raw-counter.ts';

describe('counters as they are', () => {
  it.each([
    ['sum(requests_total)', 'warning', 'requests_total'],
    ['avg by (endpoint) (request_duration_seconds_sum)', 'warning', 'request_duration_seconds_sum'],
    ['requests_total > 1000', 'warning', 'requests_total'],
    ['1000 < requests_total{endpoint="a"}', 'warning', 'requests_total{endpoint="a"}'],
    ['consumer_lag_seconds / on (instance) requests_total', 'warning', 'requests_total'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(rawCounter, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(rawCounter, text)).toEqual([place]);
  });

  it.each([
    'requests_total',
    'requests_total > 0',
    'requests_total == 0',
    '0 < requests_total',
    'count(requests_total)',
    'count(sum by (endpoint) (requests_total))',
    'sum(requests_total) > 0',
    'absent(sum(requests_total))',
    'group(requests_total)',
    'absent(requests_total)',
    'changes(requests_total[5m])',
    'time() - timestamp(requests_total)',
    'requests_total * 8',
    'max(requests_total)',
    'sum(rate(requests_total[5m]))',
    'requests_total unless requests_total offset 1h',
    'requests_total * on (instance) group_left (version) build_info',
    'rate(sum(requests_total)[5m:])',
    'sum(consumer_lag_seconds)',
    'sum(unknown_total)',
    'histogram_quantile(0.9, sum by (le) (request_duration_seconds_bucket))',
    'sum(resets(requests_total[1h]))',
    'sum(pause_seconds)',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(rawCounter, text)).toEqual([]);
  });

  it.each([['sum(requests_total)', 'sum reads the counter requests_total as it is', 'rate(requests_total[5m])']])(
    '%s: says what, and the way out',
    (text, message, help) => {
      const [finding] = findingsOf(rawCounter, text);
      expect(finding?.message).toContain(message);
      expect(finding?.help).toContain(help);
    },
  );
});
