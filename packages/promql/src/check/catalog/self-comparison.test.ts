import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { selfComparison } from './self-comparison.ts';

describe('series against themselves', () => {
  it.each([
    [
      'rate(requests_total{status="500"}[5m]) / rate(requests_total[5m])',
      'error',
      'rate(requests_total{status="500"}[5m]) / rate(requests_total[5m])',
    ],
    ['requests_total - requests_total{endpoint="a"}', 'error', 'requests_total - requests_total{endpoint="a"}'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(selfComparison, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(selfComparison, text)).toEqual([place]);
  });

  it.each([
    'sum(rate(requests_total{status="500"}[5m])) / sum(rate(requests_total[5m]))',
    'rate(requests_total{status="500"}[5m]) / rate(requests_total[1h])',
    'requests_total{status="500"} / ignoring (status) requests_total',
    'requests_total - requests_total offset 1h',
    'consumer_lag_seconds == consumer_lag_seconds',
    'consumer_lag_seconds - consumer_lag_seconds',
    'consumer_lag_seconds{topic="a"} and consumer_lag_seconds',
    'requests_total{status="500"} / requests_total{endpoint="a"}',
    'rate(requests_total{status="500"}[5m]) / increase(requests_total[5m])',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(selfComparison, text)).toEqual([]);
  });

  it.each([
    ['rate(requests_total{status="500"}[5m]) / rate(requests_total[5m])', 'stands against itself', 'sum by (…) (…)'],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(selfComparison, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
