import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { quantileRange } from './quantile-range.ts';

describe('the share of a quantile', () => {
  it.each([
    ['histogram_quantile(95, rate(request_duration_seconds_bucket[5m]))', 'error', '95'],
    ['quantile(-0.5, consumer_lag_seconds)', 'error', '-0.5'],
    ['quantile_over_time(NaN, consumer_lag_seconds[5m])', 'error', 'NaN'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(quantileRange, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(quantileRange, text)).toEqual([place]);
  });

  it.each([
    'histogram_quantile(0.95, rate(request_duration_seconds_bucket[5m]))',
    'quantile(0, consumer_lag_seconds)',
    'quantile(1, consumer_lag_seconds)',
    'quantile_over_time($q, consumer_lag_seconds[5m])',
    'topk(5, consumer_lag_seconds)',
    'quantile(scalar(consumer_lag_seconds), requests_total)',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(quantileRange, text)).toEqual([]);
  });

  it.each([
    ['quantile(99.9, consumer_lag_seconds)', '99.9 gives +Inf', 'p99.9 is 0.999'],
    ['quantile(-1, consumer_lag_seconds)', '-1 gives -Inf', 'p95 is 0.95'],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(quantileRange, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
