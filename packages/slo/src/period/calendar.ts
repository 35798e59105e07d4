import { count, seconds } from '@belvedere/core';
import { dayOfMonth, dayOfYear, daysInMonth, hour, minute, month, time, type InstantVector } from '@belvedere/promql';
import type { CalendarUnit } from './period.ts';

type Days = InstantVector<never, 'count'>;

/** The longest that a unit lasts, as a window. */
export const LONGEST = { month: '31d', quarter: '92d' } as const satisfies Readonly<Record<CalendarUnit, string>>;

/**
 * Which month or quarter it is, in UTC, as the label of one series: `currentUnit('month')` is
 * `count_values("month", month())`. What is recorded with that label is told apart by it afterwards: over 31 days no two
 * months have the same number.
 */
export const currentUnit = <Unit extends CalendarUnit>(unit: Unit): InstantVector<Unit, 'count'> =>
  (unit === 'month' ? month() : month().dividedBy(3).ceil()).countValues(unit);

/** The share of the current month or quarter that is over, in UTC, leap years included: 0 as it begins, 1 as it ends. */
export const elapsedShare = (unit: CalendarUnit): InstantVector<never, 'ratio'> =>
  unit === 'month' ? elapsedOfMonth() : elapsedOfQuarter();

const timeOfDay = (): Days => hour().dividedBy(24).plus(minute().dividedBy(1440));

const elapsedOfMonth = (): InstantVector<never, 'ratio'> =>
  dayOfMonth().minus(count(1)).plus(timeOfDay()).dividedBy(daysInMonth());

/** The first quarter has 90 days, in a leap year 91; the others 91, 92 and 92. */
function elapsedOfQuarter(): InstantVector<never, 'ratio'> {
  const firstOfFebruary = time().minus(dayOfYear().minus(count(32)).times(seconds(86_400)));
  const leapDay = daysInMonth(firstOfFebruary).minus(count(28));
  const daysBefore = leapDay.plus(count(90)).times(isAfter(3)).plus(isAfter(6).times(91)).plus(isAfter(9).times(92));
  const inFirst = leapDay.minus(leapDay.times(isAfter(3)));
  const days = inFirst.plus(isAfter(3)).plus(isAfter(6)).plus(count(90));
  return dayOfYear().minus(count(1)).plus(timeOfDay()).minus(daysBefore).dividedBy(days);
}

/** 1 after a month, and 0 until it ends. */
const isAfter = (last: number): Days => month().above(count(last)).bool() as unknown as Days;
