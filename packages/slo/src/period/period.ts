import { durationLength, formatDuration } from '@belvedere/core';

/** The lengths that an objective is judged over: up to now, or since the calendar's month or quarter began, in UTC. */
export const PERIODS = ['7d', '28d', '30d', '90d', 'month', 'quarter'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** A part of the calendar. */
export type CalendarUnit = 'month' | 'quarter';

export interface Period {
  readonly name: PeriodName;
  /** In milliseconds. A month counts as 30 days and a quarter as 90 where a burn rate needs one length. */
  readonly length: number;
  /** Left out where the period reaches back from now on. */
  readonly calendar?: CalendarUnit;
}

const DAY = durationLength('1d');

/** `periodOf('30d')` reaches back 30 days from any moment on, `periodOf('month')` to the first of the month. */
export function periodOf(name: PeriodName): Period {
  if (name === 'month') return { name, length: 30 * DAY, calendar: name };
  if (name === 'quarter') return { name, length: 90 * DAY, calendar: name };
  return { name, length: durationLength(name) };
}

/** `30 days`, `calendar month`. */
export const periodTitle = ({ name, length, calendar }: Period): string =>
  calendar === undefined ? `${length / DAY} days` : `calendar ${name}`;

/** A time as a sentence says it: `50 h`, `5 d`, `90 s`, `1.5 h`. */
export function timeTitle(length: number): string {
  const [size, unit] =
    length % DAY === 0 || length >= 3 * DAY
      ? [DAY, 'd']
      : length >= durationLength('1h')
        ? [durationLength('1h'), 'h']
        : length >= durationLength('2m')
          ? [durationLength('1m'), 'min']
          : [1000, 's'];
  return `${Number((length / size).toPrecision(3))} ${unit}`;
}

/** A window as series are named by it: `5m`, `1d`. */
export const windowName = (length: number): string => formatDuration(length);
