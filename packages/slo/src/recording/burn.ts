import { count, durationLength, names, quantity, ratio } from '@belvedere/core';
import { vector } from '@belvedere/promql';
import { exact } from '../exact.ts';
import { elapsedShare } from '../period/calendar.ts';
import { windowName } from '../period/period.ts';
import { ownSeries, recordFor, type ObjectiveRule, type OfObjective, type Owned, type SharedName } from './identity.ts';
import { calendarOf } from './windows.ts';

/** What is recorded of an objective itself and of its budget. */
export interface BurnRecordings {
  readonly info: ObjectiveRule;
  readonly objective: ObjectiveRule;
  readonly errorBudget: ObjectiveRule;
  readonly periodDays: ObjectiveRule;
  readonly met: ObjectiveRule;
  readonly currentBurnRate: ObjectiveRule;
  readonly periodBurnRate: ObjectiveRule;
  readonly periodBudgetRemaining: ObjectiveRule;
  /** Left out where the period is a quarter. */
  readonly monthBudgetRemaining?: ObjectiveRule;
}

/**
 * What is made of an objective's error ratios and its budget:
 *
 * - whether it is met: its errors of the last hour are within the budget, 1 or 0;
 * - how fast the budget burns, now and over the period: 1 spends all of it within the period, and nothing more;
 * - what remains of it, over the period and in the calendar's month.
 *
 * A month, or a quarter, that has just begun has spent almost nothing of its budget, whatever its ratio is so far: spent is
 * the burn rate since it began times the share of it that is over, as if the rest brought as many events.
 * Source: `1 - (1 - availability) / (1 - objective)`, https://sre.google/workbook/implementing-slos/#calculating-error-budgets
 */
export function burnRecordings(owned: Owned): BurnRecordings {
  const { objective } = owned;
  const { errorBudget, period } = objective;
  const burnRate = (name: SharedName): OfObjective => ownSeries(name, 'ratio', owned).dividedBy(errorBudget);
  const unit = calendarOf(objective);
  const sinceBegin = burnRate(names.slo.calendarErrorRatio(unit));
  const ofPeriod = period.calendar === undefined ? burnRate(periodRatio(owned)) : sinceBegin;
  const spent = sinceBegin.times(elapsedShare(unit), { on: [], groupLeft: [] });
  const remaining = (period.calendar === undefined ? ofPeriod : spent).complement();
  const ofLastHour = ownSeries(names.slo.errorRatio('1h'), 'ratio', owned);
  return {
    ...constants(owned),
    met: recordFor(names.slo.objectiveMet, owned, ofLastHour.atMost(ratio(errorBudget)).bool()),
    currentBurnRate: recordFor(names.slo.currentBurnRate, owned, burnRate(names.slo.errorRatio('5m'))),
    periodBurnRate: recordFor(names.slo.periodBurnRate, owned, ofPeriod),
    periodBudgetRemaining: recordFor(names.slo.periodBudgetRemaining, owned, remaining),
    ...(unit === 'month'
      ? { monthBudgetRemaining: recordFor(names.slo.monthBudgetRemaining, owned, spent.complement()) }
      : {}),
  };
}

/** The name of the error ratio that an objective is judged by in the end. */
export const periodRatio = ({ objective: { period } }: Owned): SharedName =>
  period.calendar === undefined
    ? names.slo.errorRatio(windowName(period.length))
    : names.slo.calendarErrorRatio(period.calendar);

/** What is not measured: dashboards read it beside what is. */
function constants(owned: Owned): Pick<BurnRecordings, 'info' | 'objective' | 'errorBudget' | 'periodDays'> {
  const { objectiveRatio, errorBudget, period, indicator } = owned.objective;
  const days = period.length / durationLength('1d');
  return {
    info: recordFor(names.slo.objectiveInfo, owned, vector(count(1)), {
      objective: `${exact(objectiveRatio * 100)}%`,
      period: period.name,
      events: indicator.noun,
    }),
    objective: recordFor(names.slo.objective, owned, vector(ratio(objectiveRatio))),
    errorBudget: recordFor(names.slo.errorBudget, owned, vector(ratio(errorBudget))),
    periodDays: recordFor(names.slo.periodDays, owned, vector(quantity(days, 'days'))),
  };
}
