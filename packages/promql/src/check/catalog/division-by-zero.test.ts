import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { divisionByZero } from './division-by-zero.ts';

describe('division by the number zero', () => {
  it.each([
    ['consumer_lag_seconds / 0', 'error', '0'],
    ['consumer_lag_seconds % 0', 'error', '0'],
    ['sum(consumer_lag_seconds) / -0', 'error', '-0'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(divisionByZero, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(divisionByZero, text)).toEqual([place]);
  });

  it.each([
    'consumer_lag_seconds / 60',
    '0 / consumer_lag_seconds',
    'consumer_lag_seconds * 0',
    'consumer_lag_seconds / sum(vector(0))',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(divisionByZero, text)).toEqual([]);
  });

  it.each([
    ['consumer_lag_seconds / 0', 'an infinity, or NaN', 'another number'],
    ['consumer_lag_seconds % 0', 'is NaN', 'another number'],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(divisionByZero, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
