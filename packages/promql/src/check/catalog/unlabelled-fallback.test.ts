import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { unlabelledFallback } from './unlabelled-fallback.ts';

describe('fallbacks without labels', () => {
  it.each([
    ['sum by (endpoint) (rate(requests_total[5m])) or vector(0)', 'warning', 'vector(0)'],
    ['requests_total or vector(1)', 'warning', 'vector(1)'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(unlabelledFallback, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(unlabelledFallback, text)).toEqual([place]);
  });

  it.each([
    'sum(rate(requests_total[5m])) or vector(0)',
    'sum by (endpoint) (rate(requests_total[5m])) or on () vector(0)',
    'unknown or vector(0)',
    'sum by (endpoint) (rate(requests_total[5m]) or vector(0))',
    'sum by (endpoint) (unknown) or vector(0)',
    'requests_total or sum(requests_total)',
    'absent(up) or vector(0)',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(unlabelledFallback, text)).toEqual([]);
  });

  it.each([
    ['sum by (endpoint) (rate(requests_total[5m])) or vector(0)', "has the label 'endpoint'", 'or on () vector(…)'],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(unlabelledFallback, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
