import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { quantileAggregation } from './quantile-aggregation.ts';

describe('aggregations of quantiles', () => {
  it.each([
    ['avg(pause_seconds{quantile="0.5"})', 'warning', 'pause_seconds{quantile="0.5"}'],
    [
      'sum by (endpoint) (histogram_quantile(0.9, rate(request_duration_seconds_bucket[5m])))',
      'warning',
      'histogram_quantile(0.9, rate(request_duration_seconds_bucket[5m]))',
    ],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(quantileAggregation, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(quantileAggregation, text)).toEqual([place]);
  });

  it.each([
    'max(pause_seconds{quantile="0.5"})',
    'count(pause_seconds)',
    'sum(rate(pause_seconds_sum[5m]))',
    'avg(consumer_lag_seconds)',
    'max(histogram_quantile(0.9, rate(request_duration_seconds_bucket[5m])))',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(quantileAggregation, text)).toEqual([]);
  });

  it.each([['avg(pause_seconds{quantile="0.5"})', 'the average of quantiles', 'by max']])(
    '%s: says what, and the way out',
    (text, message, help) => {
      const [finding] = findingsOf(quantileAggregation, text);
      expect(finding?.message).toContain(message);
      expect(finding?.help).toContain(help);
    },
  );
});
