import { durationLength } from '@belvedere/core';
import type { Tier } from '../burn/tiers.ts';
import { exact } from '../exact.ts';

/** The rest of the whole, without the noise that a float has where a small number is left of 1. */
export const budgetOf = (objectiveRatio: number): number => Number((1 - objectiveRatio).toFixed(15));

/** Throws a `RangeError` where a stated minimum is no number of events. */
export function checkMinimum(name: string, least: number | string | undefined): void {
  if (typeof least !== 'number' || (Number.isSafeInteger(least) && least > 0)) return;
  throw new RangeError(
    `objective ${name}: its minimumEvents is ${least}, and must be a whole number from 1 on, 'computed' or 'none'`,
  );
}

export interface TierOfObjective {
  readonly name: string;
  readonly tier: Tier;
  readonly factor: number;
  readonly threshold: number;
  /** Time between two probes or slices, in milliseconds; left out where traffic decides. */
  readonly every?: number;
}

/**
 * Throws a `RangeError` where a tier could never fire, since the threshold is beyond an error ratio of 100 %, or where a
 * single failed probe or minute fires it.
 */
export function checkTier({ name, tier, factor, threshold, every }: TierOfObjective): void {
  const owner = `objective ${name}: its tier of ${tier.long} burns ${factor} times as fast as it may`;
  if (threshold >= 1) {
    throw new RangeError(
      `${owner}, which is an error ratio of ${percent(threshold)}: it can never fire. ` +
        `An objective of ${percentUp(reachable(factor))} or more reaches it; make time slices of this one, or leave the tier out with tiers: […]`,
    );
  }
  if (every === undefined) return;
  const count = durationLength(tier.long) / every;
  if (count * threshold >= 1) return;
  throw new RangeError(
    `${owner}, which is ${percent(threshold)} of the ${count} slices of ${tier.long}: a single bad one would fire. ` +
      `Measure more often than every ${every / 1000} s, or promise at most ${percentDown(1 - 1 / (factor * count))}`,
  );
}

/** The objective above which a tier can fire: `1 − 1 ÷ factor`. */
export const reachable = (factor: number): number => Math.max(0, 1 - 1 / factor);

const percent = (ratio: number): string => `${exact(Number((ratio * 100).toPrecision(4)))} %`;

/** In hundredths of a percent, on the side of the bound where what is advised holds. */
const percentUp = (ratio: number): string => `${exact(Math.floor(exact(ratio * 10_000)) / 100 + 0.01)} %`;
const percentDown = (ratio: number): string => `${Math.floor(exact(ratio * 10_000)) / 100} %`;
