import { durationLength } from '@belvedere/core';
import { describe, expect, it } from '@jest/globals';
import { exact } from '../exact.ts';
import { periodOf } from '../period/period.ts';
import { burnFactor, burnThreshold, exhaustion, minimumEvents, TIERS } from './tiers.ts';

const hours = (length: number): number => length / durationLength('1h');
const rows = (period: '30d' | '28d' | '7d') =>
  TIERS.map((tier) => {
    const factor = burnFactor(tier, periodOf(period));
    return [tier.long, tier.short, tier.budget, factor, hours(exhaustion(factor, periodOf(period)))];
  });

describe('the tiers', () => {
  it('burn 30 days’ budget in 50 hours, 5, 10 and 30 days', () => {
    expect(rows('30d')).toEqual([
      ['1h', '5m', 0.02, 14.4, 50],
      ['6h', '30m', 0.05, 6, 5 * 24],
      ['1d', '2h', 0.1, 3, 10 * 24],
      ['3d', '6h', 0.1, 1, 30 * 24],
    ]);
  });

  it('burn a shorter period at smaller factors, in the same time', () => {
    expect(rows('28d').map(([, , , factor]) => factor)).toEqual([13.44, 5.6, 2.8, exact(2.8 / 3)]);
    expect(rows('7d').map(([, , , factor]) => factor)).toEqual([3.36, 1.4, 0.7, exact(0.7 / 3)]);
    for (const period of ['28d', '7d'] as const) {
      expect(
        rows(period)
          .slice(0, 3)
          .map(([, , , , time]) => time),
      ).toEqual([50, 5 * 24, 10 * 24]);
    }
  });

  it('have short windows of a twelfth', () => {
    for (const { long, short } of TIERS) expect(durationLength(short) * 12).toBe(durationLength(long));
  });

  it('have thresholds without the noise of floats', () => {
    expect([0.999, 0.9995, 0.998, 0.99].map((ratio) => burnThreshold(14.4, exact(1 - ratio)))).toEqual([
      0.0144, 0.0072, 0.0288, 0.144,
    ]);
  });

  it('ask for as many events as keep one failure from firing', () => {
    expect([0.0144, 0.00144, 0.0288, 0.5].map(minimumEvents)).toEqual([70, 695, 35, 2]);
    for (const threshold of [0.0144, 0.01, 0.006, 0.0072]) {
      expect(1 / minimumEvents(threshold)).toBeLessThanOrEqual(threshold);
      expect(1 / (minimumEvents(threshold) - 1)).toBeGreaterThan(threshold);
    }
  });
});
