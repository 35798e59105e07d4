import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { sumOfBuckets } from './sum-of-buckets.ts';

describe('sums over buckets', () => {
  it.each([
    ['sum(rate(request_duration_seconds_bucket[5m]))', 'error', 'sum(rate(request_duration_seconds_bucket[5m]))'],
    [
      'avg by (endpoint) (request_duration_seconds_bucket)',
      'error',
      'avg by (endpoint) (request_duration_seconds_bucket)',
    ],
    [
      'sum without (le) (increase(request_duration_seconds_bucket[5m]))',
      'error',
      'sum without (le) (increase(request_duration_seconds_bucket[5m]))',
    ],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(sumOfBuckets, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(sumOfBuckets, text)).toEqual([place]);
  });

  it.each([
    'sum by (le) (rate(request_duration_seconds_bucket[5m]))',
    'sum(rate(request_duration_seconds_bucket{le="0.5"}[5m]))',
    String.raw`sum(rate(request_duration_seconds_bucket{le=~"1(\\.0)?"}[5m]))`,
    'sum(rate(request_duration_seconds_bucket{$filters}[5m]))',
    'sum(rate(request_duration_seconds_count[5m]))',
    'max(rate(request_duration_seconds_bucket[5m]))',
    'sum(rate(unknown_bucket[5m]))',
    'histogram_quantile(0.9, sum(rate(request_duration_seconds_bucket[5m])))',
    'sum(histogram_quantile(0.9, rate(request_duration_seconds_bucket[5m])))',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(sumOfBuckets, text)).toEqual([]);
  });

  it.each([
    [
      'sum(rate(request_duration_seconds_bucket[5m]))',
      'once for each bound above it',
      'request_duration_seconds_count',
    ],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(sumOfBuckets, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
