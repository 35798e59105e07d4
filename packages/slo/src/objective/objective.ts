import { callSite, durationLength, names, type CallSite } from '@belvedere/core';
import type { Category, Severity, TeamName } from '@belvedere/organization';
import { burnFactor, burnThreshold, exhaustion, minimumEvents, TIERS, type Tier, type TierKey } from '../burn/tiers.ts';
import { INDICATOR_INTERVAL, type Indicator } from '../indicator/indicator.ts';
import type { TimeSlices } from '../indicator/time-slices.ts';
import { periodOf, type Period, type PeriodName } from '../period/period.ts';
import { budgetOf, checkMinimum, checkTier } from './guards.ts';

/** What a service promises, and what it may fail. */
export interface Objective {
  /** In PascalCase: its alerts begin with it, and its runbook is called by it. */
  readonly name: string;
  /** The label `slo`. */
  readonly key: string;
  readonly service: string;
  readonly team?: TeamName;
  readonly category?: Category;
  /** What is promised, in one sentence. */
  readonly description: string;
  readonly indicator: Indicator | TimeSlices;
  /** The share that goes well, such as 0.999. */
  readonly objectiveRatio: number;
  /** The share that may fail, such as 0.001. */
  readonly errorBudget: number;
  readonly period: Period;
  readonly burns: readonly Burn[];
  readonly site: CallSite;
}

/** A tier, as it is for one objective. */
export interface Burn {
  readonly tier: Tier;
  readonly severity: Severity;
  /** How many times as fast as it may the budget burns. */
  readonly factor: number;
  /** The error ratio above which it fires, in both windows. */
  readonly threshold: number;
  /** When the whole budget is spent at that rate, in milliseconds. */
  readonly exhaustion: number;
  /** The fewest events of the long window that count; left out where the clock decides how many there are. */
  readonly minimumEvents?: number;
}

export interface ObjectiveOptions {
  readonly indicator: Indicator | TimeSlices;
  /** The share that is to go well: 0.999 where one in a thousand may fail. */
  readonly objectiveRatio: number;
  /** What it is judged over; the last 30 days where left out. */
  readonly period?: PeriodName;
  readonly service: string;
  /** Who owns it; the domain's team where left out. */
  readonly team?: TeamName;
  readonly category?: Category;
  /** What is promised, in one sentence. */
  readonly description: string;
  /** What its tiers mean to people; fast is critical, slow a warning, the others tickets, where left out. */
  readonly severities?: Readonly<Partial<Record<TierKey, Severity>>>;
  /** The tiers that alert; all where left out. */
  readonly tiers?: readonly TierKey[];
  /**
   * How many events of its long window a tier asks for. `'computed'`, where left out: as many as keep a single failure
   * from firing; a number for all tiers; or `'none'`.
   */
  readonly minimumEvents?: 'computed' | 'none' | number;
}

const NAME = /^[A-Z][A-Za-z0-9]*$/;

/**
 * An objective:
 *
 * ```ts
 * objective('PaymentErrors', {
 *   indicator: events({ errors: requests.where({ status: /5../ }), total: requests }),
 *   objectiveRatio: 0.999,
 *   service: 'payment',
 *   description: '99.9 % of the requests are answered without an error of the server.',
 * })
 * ```
 *
 * What cannot be is refused here, and has no page among the problems of the definitions that were made: it throws a
 * `TypeError` where its name is not in PascalCase, a `RangeError` where its ratio is not between 0 and 1, its minimum is no
 * number of events, where a tier could never fire, or where one failed probe or minute would fire it.
 */
export function objective(name: string, options: ObjectiveOptions): Objective {
  const { indicator, objectiveRatio, service, team, category, description } = options;
  if (!NAME.test(name)) {
    throw new TypeError(
      `'${name}' is no name of an objective: write it like 'PaymentErrors', its alerts begin with it and its runbook is called by it`,
    );
  }
  if (!(objectiveRatio > 0 && budgetOf(objectiveRatio) > 0)) {
    throw new RangeError(
      `objective ${name}: its ratio is ${objectiveRatio}, and lies between 0 and 1: 99.9 % is 0.999; what may never fail has no budget, and is an alert`,
    );
  }
  checkMinimum(name, options.minimumEvents);
  const period = periodOf(options.period ?? '30d');
  const errorBudget = budgetOf(objectiveRatio);
  const wanted = TIERS.filter(({ key }) => options.tiers?.includes(key) ?? true);
  return {
    name,
    key: names.objectiveKey(name),
    service,
    ...(team === undefined ? {} : { team }),
    ...(category === undefined ? {} : { category }),
    description,
    indicator,
    objectiveRatio,
    errorBudget,
    period,
    burns: wanted.map((tier) => burnOf(tier, { name, errorBudget, period, options })),
    site: callSite(objective),
  };
}

interface BurnContext {
  readonly name: string;
  readonly errorBudget: number;
  readonly period: Period;
  readonly options: ObjectiveOptions;
}

function burnOf(tier: Tier, { name, errorBudget, period, options }: BurnContext): Burn {
  const factor = burnFactor(tier, period);
  const threshold = burnThreshold(factor, errorBudget);
  const every = intervalOf(options.indicator);
  checkTier({ name, tier, factor, threshold, ...(every === undefined ? {} : { every }) });
  const { minimumEvents: least = 'computed' } = options;
  const asked = every !== undefined || least === 'none' ? undefined : least;
  return {
    tier,
    severity: options.severities?.[tier.key] ?? tier.severity,
    factor,
    threshold,
    exhaustion: exhaustion(factor, period),
    ...(asked === undefined ? {} : { minimumEvents: asked === 'computed' ? minimumEvents(threshold) : asked }),
  };
}

/** Time between two events, in milliseconds, where the clock decides and not the traffic. */
const intervalOf = (indicator: Indicator | TimeSlices): number | undefined =>
  indicator.kind === 'time-slices' ? durationLength(INDICATOR_INTERVAL) : indicator.every;
