import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { nanInAggregation } from './nan-in-aggregation.ts';

describe('quotients within aggregations', () => {
  it.each([
    [
      'avg(rate(request_duration_seconds_sum[5m]) / rate(request_duration_seconds_count[5m]))',
      'warning',
      'rate(request_duration_seconds_sum[5m]) / rate(request_duration_seconds_count[5m])',
    ],
    [
      'sum by (endpoint) (1 - increase(requests_total[5m]) / sum by (endpoint) (increase(requests_total[5m])))',
      'warning',
      'increase(requests_total[5m]) / sum by (endpoint) (increase(requests_total[5m]))',
    ],
    [
      'sum(consumer_lag_seconds / (rate(a[5m]) + rate(b[5m])))',
      'warning',
      'consumer_lag_seconds / (rate(a[5m]) + rate(b[5m]))',
    ],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(nanInAggregation, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(nanInAggregation, text)).toEqual([place]);
  });

  it.each([
    'sum(rate(request_duration_seconds_sum[5m])) / sum(rate(request_duration_seconds_count[5m]))',
    'sum(rate(requests_total[5m]) / 60)',
    'avg(rate(a[5m]) / (rate(b[5m]) > 0))',
    'avg((rate(a[5m]) / rate(b[5m])) > 0)',
    'max(rate(a[5m]) / rate(b[5m]))',
    'avg(memory_used_bytes / memory_used_bytes)',
    'avg(rate(a[5m]) / clamp_min(rate(b[5m]), 1))',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(nanInAggregation, text)).toEqual([]);
  });

  it.each([['avg(rate(a[5m]) / rate(b[5m]))', '0/0, which is NaN', 'sum(…) / sum(…)']])(
    '%s: says what, and the way out',
    (text, message, help) => {
      const [finding] = findingsOf(nanInAggregation, text);
      expect(finding?.message).toContain(message);
      expect(finding?.help).toContain(help);
    },
  );
});
