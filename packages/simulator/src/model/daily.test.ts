import { expect, test } from '@jest/globals';
import { daily } from './daily.ts';

const HOUR = 3600;
const shape = { peakHour: 15, low: 0.4 };

test('a day is busiest at its peak hour, in UTC, and least busy twelve hours later', () => {
  const midnight = Date.UTC(2026, 10, 21) / 1000;
  expect(daily(midnight + 15 * HOUR, shape)).toBeCloseTo(1, 10);
  expect(daily(midnight + 3 * HOUR, shape)).toBeCloseTo(0.4, 10);
  expect(daily(midnight + 9 * HOUR, shape)).toBeCloseTo(0.7, 10);
});

test('every day is like the one before', () => {
  expect(daily(1_000_000, shape)).toBeCloseTo(daily(1_000_000 + 24 * HOUR, shape), 10);
});
