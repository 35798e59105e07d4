import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logitNormal, logNormal, quantileOf, type Distribution } from './distribution.ts';

/** The mean by its definition: the sum of the values, each by how often it occurs. */
function meanOf({ below }: Distribution, to: number, pieces = 20_000): number {
  let sum = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const [left, right] = [(piece / pieces) * to, ((piece + 1) / pieces) * to];
    sum += ((left + right) / 2) * (below(right) - below(left));
  }
  return sum;
}

describe('log-normal', () => {
  const duration = logNormal({ median: 0.04, sigma: 0.4 });

  test('half of the observations are below the median', () => {
    expect(duration.below(0.04)).toBeCloseTo(0.5, 6);
  });

  test('95 % are below median · e^(1.645 sigma)', () => {
    expect(duration.below(0.04 * Math.exp(1.6449 * 0.4))).toBeCloseTo(0.95, 4);
  });

  test('nothing is below zero', () => {
    expect([duration.below(0), duration.below(-1)]).toEqual([0, 0]);
  });

  test('the mean is that of the shares', () => {
    expect(duration.mean).toBeCloseTo(meanOf(duration, 1), 5);
  });
});

describe('logit-normal', () => {
  const confidence = logitNormal({ median: 0.9, sigma: 0.8 });

  test('half of the observations are below the median, all are between 0 and 1', () => {
    expect(confidence.below(0.9)).toBeCloseTo(0.5, 6);
    expect([confidence.below(0), confidence.below(1)]).toEqual([0, 1]);
  });

  test('the mean is that of the shares', () => {
    expect(confidence.mean).toBeCloseTo(meanOf(confidence, 1), 4);
  });
});

test('more observations are below a higher bound', () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(share, fc.double({ min: 0.1, max: 2, noNaN: true }), share, share, (median, sigma, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      for (const { below } of [logNormal({ median, sigma }), logitNormal({ median, sigma })]) {
        expect(below(low)).toBeLessThanOrEqual(below(high));
        expect(below(low)).toBeGreaterThanOrEqual(0);
        expect(below(high)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

describe('a quantile', () => {
  const sigma = fc.double({ min: 0.05, max: 2, noNaN: true });
  const duration = fc.record({ median: fc.double({ min: 1e-6, max: 1e6, noNaN: true }), sigma }).map(logNormal);
  const confidence = fc.record({ median: fc.double({ min: 0.01, max: 0.99, noNaN: true }), sigma }).map(logitNormal);

  test('is the value below which its share lies', () => {
    const share = fc.double({ min: 0.005, max: 0.995, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(duration, confidence), share, (distribution, wanted) => {
        expect(distribution.below(quantileOf(distribution, wanted))).toBeCloseTo(wanted, 5);
      }),
    );
  });

  test('of nothing and of all is that of one in two hundred, which is finite', () => {
    const distribution = logNormal({ median: 1, sigma: 1 });
    expect(quantileOf(distribution, 0)).toBe(quantileOf(distribution, 0.005));
    expect(quantileOf(distribution, 1)).toBe(quantileOf(distribution, 0.995));
    expect(quantileOf(distribution, 1)).toBeCloseTo(Math.exp(2.5758), 2);
  });
});
