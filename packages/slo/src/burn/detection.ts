import { durationLength } from '@belvedere/core';
import type { Tier } from './tiers.ts';

/** What decides how soon errors are found. Times in milliseconds. */
export interface Detection {
  readonly tier: Pick<Tier, 'long'>;
  /** The tier's `factor × (1 − objective)`. */
  readonly threshold: number;
  /** The share of events that fail from some moment on; none failed before. */
  readonly errorRatio: number;
}

/**
 * How long errors last until a tier fires, in milliseconds: `long window × factor × (1 − objective) ÷ error ratio`. To it
 * comes, at most, one scrape and one evaluation. Nothing where they never fill the window that far.
 * Source: https://sre.google/workbook/alerting-on-slos/#4-alert-on-burn-rate
 */
export function detectionTime({ tier, threshold, errorRatio }: Detection): number | undefined {
  const time = (durationLength(tier.long) * threshold) / errorRatio;
  return errorRatio > threshold ? time : undefined;
}
