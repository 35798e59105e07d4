import { expect, test } from '@jest/globals';
import { exponentialBuckets } from './buckets.ts';

test('bounds grow by a factor, with the rounding of multiplication by multiplication', () => {
  expect(exponentialBuckets(1, 2, 5)).toEqual([1, 2, 4, 8, 16]);
  expect(exponentialBuckets(0.1, 3, 3)).toEqual([0.1, 0.1 * 3, 0.1 * 3 * 3]);
  expect(0.1 * 3 * 3).not.toBe(0.1 * 9);
});
