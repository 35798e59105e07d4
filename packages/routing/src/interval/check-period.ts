import { isTimeZone, zoneName } from './local-time.ts';
import { WEEKDAYS, type Period, type Range } from './time-interval.ts';

const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * Whether Alertmanager would take a period; throws a `RangeError` that names the owner where it would not.
 * Source: https://prometheus.io/docs/alerting/latest/configuration/#time_interval-0
 */
export function checkPeriod(owner: string, period: Period): void {
  const { times, weekdays, daysOfMonth, months, years, location } = period;
  if ([times, weekdays, daysOfMonth, months, years].every((part) => part === undefined)) {
    throw new RangeError(`${owner}: a period says nothing: name times, weekdays, days, months or years`);
  }
  for (const [from, to] of times ?? []) {
    for (const time of [from, to]) {
      if (!TIME.test(time)) throw new RangeError(`${owner}: '${time}' is no time of the day: write it like '09:30'`);
    }
    if (from >= to) {
      throw new RangeError(`${owner}: ${from} is not before ${to}: a night is two entries, one until 24:00`);
    }
  }
  for (const [from, to] of rangesOf(weekdays ?? [])) {
    if (WEEKDAYS.indexOf(from) > WEEKDAYS.indexOf(to)) {
      throw new RangeError(`${owner}: ${from} comes after ${to} in a week that begins on Sunday: write two entries`);
    }
  }
  for (const range of rangesOf(daysOfMonth ?? [])) checkDays(owner, range);
  for (const range of rangesOf(months ?? [])) checkBounds(owner, 'month', range, 1, 12);
  for (const range of rangesOf(years ?? [])) checkBounds(owner, 'year', range, 1970, 9999);
  if (location !== undefined) checkLocation(owner, location);
}

/**
 * Alertmanager reads a time zone from a file of its name, and another letter case is another file to it.
 * Source: https://pkg.go.dev/time#LoadLocation
 */
function checkLocation(owner: string, location: string): void {
  if (!isTimeZone(location) || /(?:^|\/)[a-z]/.test(location)) {
    throw new RangeError(`${owner}: '${location}' is no time zone: write it like 'Europe/Zurich'`);
  }
  const name = zoneName(location);
  if (name !== location && name.toLowerCase() === location.toLowerCase()) {
    throw new RangeError(`${owner}: '${location}' is no time zone: write '${name}'`);
  }
}

/** Single values as ranges of one. */
export const rangesOf = <Value extends string | number>(entries: readonly (Value | Range<Value>)[]): Range<Value>[] =>
  entries.map((entry) => (typeof entry === 'object' ? entry : [entry, entry]));

function checkBounds(owner: string, what: string, [from, to]: Range<number>, least: number, most: number): void {
  for (const value of [from, to]) {
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new RangeError(`${owner}: ${value} is no ${what}: it is a whole number from ${least} to ${most}`);
    }
  }
  if (from > to) throw new RangeError(`${owner}: the ${what} ${from} comes after ${to}: write two entries`);
}

/** The shortest month: a range from its end must not run backwards in it. */
const SHORTEST_MONTH = 28;

function checkDays(owner: string, [from, to]: Range<number>): void {
  for (const day of [from, to]) {
    if (!Number.isInteger(day) || day === 0 || day < -31 || day > 31) {
      throw new RangeError(
        `${owner}: ${day} is no day of a month: it is from 1 to 31, or from -31 to -1 before its end`,
      );
    }
  }
  const fromStart = (day: number): number => (day < 0 ? SHORTEST_MONTH + 1 + day : day);
  if ((from < 0 && to > 0) || fromStart(from) > fromStart(to)) {
    throw new RangeError(`${owner}: day ${from} can come after day ${to}: write two entries`);
  }
}
