import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { duration, formatDuration, milliseconds } from './duration.ts';

describe('durations', () => {
  it.each([
    ['30s', 30_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['1y', 31_536_000_000],
    ['150ms', 150],
    ['1m500ms', 60_500],
  ])('reads %s', (text, length) => {
    expect(milliseconds(text)).toBe(length);
  });

  it.each([[''], ['5'], ['5 m'], ['-5m'], ['30m1h'], ['5m5m'], ['1.5h'], ['5M']])('refuses %j', (text) => {
    expect(() => duration(text)).toThrow(`'${text}' is not a duration: write it like '30s', '5m' or '1h30m'`);
  });

  // As model.Duration prints them: https://pkg.go.dev/github.com/prometheus/common/model#Duration.String
  it.each([
    [0, '0s'],
    [90_000, '1m30s'],
    [36 * 3_600_000, '1d12h'],
    [10 * 86_400_000, '10d'],
    [14 * 86_400_000, '2w'],
    [365 * 86_400_000, '1y'],
    [366 * 86_400_000, '366d'],
  ])('prints %d', (length, text) => {
    expect(formatDuration(length)).toBe(text);
  });

  it('prints what it reads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (length) => {
        expect(milliseconds(formatDuration(length))).toBe(length);
      }),
    );
  });

  it.each([[-1], [0.5], [NaN], [Infinity]])('refuses to print %d', (length) => {
    expect(() => formatDuration(length)).toThrow('a duration is a whole number of milliseconds');
  });
});
