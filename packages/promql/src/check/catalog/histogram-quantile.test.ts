import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { histogramQuantile } from './histogram-quantile.ts';

describe('quantiles of histograms', () => {
  it.each([
    [
      'histogram_quantile(0.9, sum by (endpoint) (rate(request_duration_seconds_bucket[5m])))',
      'error',
      'sum by (endpoint) (rate(request_duration_seconds_bucket[5m]))',
    ],
    ['histogram_quantile(0.9, sum(rate(unknown_bucket[5m])))', 'error', 'sum(rate(unknown_bucket[5m]))'],
    [
      'histogram_quantile(0.9, rate(request_duration_seconds_count[5m]))',
      'error',
      'rate(request_duration_seconds_count[5m])',
    ],
    ['histogram_quantile(0.9, shop:requests:rate5m)', 'error', 'shop:requests:rate5m'],
    [
      'histogram_fraction(0, 0.1, sum by (endpoint) (rate(request_duration_seconds_bucket[5m])))',
      'error',
      'sum by (endpoint) (rate(request_duration_seconds_bucket[5m]))',
    ],
    [
      'histogram_quantile(0.9, sum by (le) (request_duration_seconds_bucket{endpoint="a"}))',
      'warning',
      'request_duration_seconds_bucket{endpoint="a"}',
    ],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(histogramQuantile, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(histogramQuantile, text)).toEqual([place]);
  });

  it.each([
    'histogram_quantile(0.9, sum by (le) (rate(request_duration_seconds_bucket[5m])))',
    'histogram_quantile(0.9, rate(request_duration_seconds_bucket[5m]))',
    'histogram_quantile(0.9, sum without (endpoint) (increase(request_duration_seconds_bucket[5m])))',
    'histogram_quantile(0.9, sum by (le) (rate(unknown_bucket[5m])))',
    'histogram_quantile(0.9, sum(rate(latency_seconds[5m])))',
    'histogram_quantile(0.9, latency_seconds)',
    'histogram_quantile(0.9, sum(rate(unknown[5m])))',
    'histogram_quantile(0.9, unknown:buckets:rate5m)',
    'histogram_quantile(0.9, $buckets)',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(histogramQuantile, text)).toEqual([]);
  });

  it.each([
    [
      'histogram_quantile(0.9, sum(rate(request_duration_seconds_bucket[5m])))',
      "label 'le', and here is no labels",
      'sum by (le, …)',
    ],
    ['histogram_quantile(0.9, rate(request_duration_seconds_sum[5m]))', 'endpoint, job, instance', '…_bucket'],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(histogramQuantile, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
