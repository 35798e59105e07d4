import { callSite, type CallSite } from '@belvedere/core';
import { checkPeriod } from './check-period.ts';

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** A first and a last, both included. */
export type Range<Value> = readonly [from: Value, to: Value];

/** When something is so: where it names several things, all must hold; of each, one entry. */
export interface Period {
  /** From a time of the day until before another: `['09:00', '17:30']`, up to `24:00`. Midnight needs two entries. */
  readonly times?: readonly Range<string>[];
  /** A week begins on Sunday: from Friday to Monday are two entries. */
  readonly weekdays?: readonly (Weekday | Range<Weekday>)[];
  /** From 1, or from the end of the month: -1 is its last day. */
  readonly daysOfMonth?: readonly (number | Range<number>)[];
  /** 1 is January. */
  readonly months?: readonly (number | Range<number>)[];
  readonly years?: readonly (number | Range<number>)[];
  /** The time zone that all of it is said in, such as `Europe/Zurich`; UTC where left out. */
  readonly location?: string;
}

/** A named set of times: within any of its periods. Routes tell nothing, or only something, in it. */
export interface TimeInterval {
  readonly name: string;
  readonly periods: readonly Period[];
  readonly site: CallSite;
}

/**
 * A time interval:
 *
 * ```ts
 * timeInterval('business-hours', {
 *   weekdays: [['monday', 'friday']], times: [['08:00', '18:00']], location: 'Europe/Zurich',
 * })
 * ```
 *
 * is
 *
 * ```yaml
 * name: business-hours
 * time_intervals:
 *   - times:
 *       - start_time: '08:00'
 *         end_time: '18:00'
 *     weekdays:
 *       - monday:friday
 *     location: Europe/Zurich
 * ```
 *
 * Throws a `RangeError` where a range runs backwards, a number is out of its bounds, a time zone is unknown, or nothing
 * is said at all.
 */
export function timeInterval(name: string, ...periods: readonly [Period, ...Period[]]): TimeInterval {
  for (const period of periods) checkPeriod(`time interval ${name}`, period);
  return { name, periods, site: callSite(timeInterval) };
}
