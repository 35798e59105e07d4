import { durationLength } from '@belvedere/core';
import type { Severity } from '@belvedere/organization';
import { exact } from '../exact.ts';
import type { Period } from '../period/period.ts';

/** How fast a budget burns before somebody hears of it. */
export interface Tier {
  /** As thresholds and options name it. */
  readonly key: 'fast' | 'slow' | 'day' | 'threeDays';
  /** The window that decides. */
  readonly long: '1h' | '6h' | '1d' | '3d';
  /** The window that ends the alert soon after the errors end: a twelfth of the long one. */
  readonly short: '5m' | '30m' | '2h' | '6h';
  /** The share of the period's budget that is spent when the alert fires, had it burnt at this rate for the long window. */
  readonly budget: number;
  /** What it means to people where an objective does not say otherwise. */
  readonly severity: Severity;
  /** What is done about it. */
  readonly policy: string;
}
export type TierKey = Tier['key'];

/**
 * The four tiers, the fastest first. The third is not in the workbook's table; generators of the field add it.
 * Source: https://sre.google/workbook/alerting-on-slos/#6-multiwindow-multi-burn-rate-alerts,
 * https://github.com/slok/sloth/blob/main/internal/alert/windows/google-30d.yaml
 */
export const TIERS: readonly Tier[] = [
  {
    key: 'fast',
    long: '1h',
    short: '5m',
    budget: 0.02,
    severity: 'critical',
    policy: 'Act at once, and consider a feature freeze until the budget recovers.',
  },
  {
    key: 'slow',
    long: '6h',
    short: '30m',
    budget: 0.05,
    severity: 'warning',
    policy: 'Watch it, and review recent changes.',
  },
  {
    key: 'day',
    long: '1d',
    short: '2h',
    budget: 0.1,
    severity: 'ticket',
    policy: 'Plan its repair for the next days.',
  },
  {
    key: 'threeDays',
    long: '3d',
    short: '6h',
    budget: 0.1,
    severity: 'ticket',
    policy: 'Plan its repair for the next days: nothing is left for a release that goes wrong.',
  },
];

/** How many times as fast as it may the budget burns: `budget × period ÷ long window`. 14.4 for 2 % of 30 days in an hour. */
export const burnFactor = ({ budget, long }: Pick<Tier, 'budget' | 'long'>, { length }: Period): number =>
  exact((budget * length) / durationLength(long));

/** The time in which a whole budget is spent at a factor, in milliseconds: `period ÷ factor`. 50 hours at 14.4 of 30 days. */
export const exhaustion = (factor: number, { length }: Period): number => exact(length / factor);

/** The error ratio above which a tier fires: `factor × (1 − objective)`. */
export const burnThreshold = (factor: number, errorBudget: number): number => exact(factor * errorBudget);

/** The fewest events of which one failure does not cross a threshold: below it, one alone would fire. */
export const minimumEvents = (threshold: number): number => Math.ceil(exact(1 / threshold));
