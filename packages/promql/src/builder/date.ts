import type { Expression } from './expression.ts';
import { InstantVector } from './instant-vector.ts';
import { callNode } from './nodes.ts';
import { callOn, type UnitFunction } from './unit-function.ts';

/**
 * Parts of a date in UTC: of the present, or of seconds since 1970.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/functions/#hour
 */
interface DatePart extends UnitFunction<'seconds', 'count'> {
  (): InstantVector<never, 'count'>;
}

function part(name: string): DatePart {
  const call = (vector?: Expression): Expression =>
    vector === undefined
      ? new InstantVector<never, 'count'>({ node: callNode(name), unit: 'count', labels: [] })
      : callOn(name, vector, 'count');
  return call as DatePart;
}

/** 0 to 59: `minute(v)` is `minute(v)`. */
export const minute = part('minute');

/** 0 to 23: `hour().atLeast(8)` is `hour() >= 8`. */
export const hour = part('hour');

/** 0, Sunday, to 6: `v.and(dayOfWeek().below(6), { on: [] })` is `v and on () day_of_week() < 6`. */
export const dayOfWeek = part('day_of_week');

/** 1 to 31: `dayOfMonth(v)` is `day_of_month(v)`. */
export const dayOfMonth = part('day_of_month');

/** 1 to 366: `dayOfYear(v)` is `day_of_year(v)`. */
export const dayOfYear = part('day_of_year');

/** 28 to 31: `daysInMonth()` is `days_in_month()`. */
export const daysInMonth = part('days_in_month');

/** 1 to 12: `month()` is `month()`. */
export const month = part('month');

/** `year(v)` is `year(v)`. */
export const year = part('year');
