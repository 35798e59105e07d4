import { durationLength } from '@belvedere/core';
import type { Severity } from '@belvedere/organization';
import { detectionTime } from '../burn/detection.ts';
import { exact } from '../exact.ts';
import type { Burn, Objective } from '../objective/objective.ts';

/** The error ratios whose detection is told. */
export const ERROR_RATIOS = [1, 0.1, 0.01] as const;

/** An objective in numbers: what it allows, and when somebody hears of it. Times are in seconds. */
export interface ObjectiveReport {
  readonly objective: string;
  readonly slo: string;
  readonly service: string;
  readonly description: string;
  readonly objectiveRatio: number;
  readonly period: string;
  readonly errorBudget: {
    readonly ratio: number;
    /** How long all may fail within the period, where the clock decides and not the traffic. */
    readonly seconds?: number;
    /** How many of a million may fail, where traffic decides. */
    readonly perMillion?: number;
    /** What is counted. */
    readonly events: string;
  };
  readonly tiers: readonly TierReport[];
}

export interface TierReport {
  readonly alert: string;
  readonly severity: Severity;
  readonly longWindow: string;
  readonly shortWindow: string;
  readonly factor: number;
  /** The error ratio above which it fires. */
  readonly threshold: number;
  /** When the whole budget is spent at the factor. */
  readonly exhaustionSeconds: number;
  /** The fewest events of the long window that count; left out where the clock decides. */
  readonly minimumEvents?: number;
  /** After how long it fires where so much fails, one scrape and one evaluation apart; `null` where it never does. */
  readonly detectionSeconds: Readonly<Record<string, number | null>>;
}

/** The report of an objective; alerts are named by {@link nameOf}. */
export function objectiveReport(objective: Objective, nameOf: (burn: Burn) => string): ObjectiveReport {
  const { name, key, service, description, objectiveRatio, errorBudget, period, indicator } = objective;
  const isTimed = indicator.kind === 'probes' || indicator.kind === 'time-slices';
  return {
    objective: name,
    slo: key,
    service,
    description,
    objectiveRatio,
    period: period.name,
    errorBudget: {
      ratio: errorBudget,
      ...(isTimed
        ? { seconds: exact((errorBudget * period.length) / 1000) }
        : { perMillion: exact(errorBudget * 1_000_000) }),
      events: indicator.noun,
    },
    tiers: objective.burns.map((burn) => tierReport(burn, nameOf(burn))),
  };
}

const tierReport = (
  { tier, severity, factor, threshold, exhaustion, minimumEvents }: Burn,
  alert: string,
): TierReport => ({
  alert,
  severity,
  longWindow: tier.long,
  shortWindow: tier.short,
  factor,
  threshold,
  exhaustionSeconds: exhaustion / 1000,
  ...(minimumEvents === undefined ? {} : { minimumEvents }),
  detectionSeconds: Object.fromEntries(
    ERROR_RATIOS.map((errorRatio) => {
      const found = detectionTime({ tier, threshold, errorRatio });
      return [`${exact(errorRatio * 100)}%`, found === undefined ? null : Math.round(found / durationLength('1s'))];
    }),
  ),
});
