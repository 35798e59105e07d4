/** A point in time as a clock and a calendar of a place show it. */
export interface LocalTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** From 0, Sunday. */
  readonly weekday: number;
  /** Since midnight by the clock on the wall. */
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(location: string): Intl.DateTimeFormat {
  let format = formats.get(location);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: location,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    formats.set(location, format);
  }
  return format;
}

/** Whether a text names a time zone. An offset such as `+01:00` is none to Alertmanager. */
export function isTimeZone(location: string): boolean {
  if (/^[+-]/.test(location)) return false;
  try {
    formatOf(location);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The name of a time zone in its own letter case; where it has several, the one that is in use. */
export const zoneName = (location: string): string => formatOf(location).resolvedOptions().timeZone;

/** What a clock in a place shows at a time, in milliseconds since 1970. */
export function localTime(time: number, location: string): LocalTime {
  const shown = new Date(shownAsUtc(time, location));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
    minute: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
  };
}

/** The time at which a clock of UTC shows what the clock in a place shows at a time. */
function shownAsUtc(time: number, location: string): number {
  if (location === 'UTC') return time;
  const parts = Object.fromEntries(
    formatOf(location)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year, month, day, hour, minute, second } = parts as Record<string, number>;
  return Date.UTC(year!, month! - 1, day, hour, minute, second);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The length of a month as Alertmanager counts it: whole days of 24 hours between its two ends. In a month that loses
 * an hour to summer time that is a day less than the calendar says, and `-1` is its last day but one.
 * Source: daysInMonth in https://github.com/prometheus/alertmanager/blob/v0.34.0/timeinterval/timeinterval.go
 */
export function daysInMonth({ year, month }: LocalTime, location: string): number {
  const start = instantOf(Date.UTC(year, month - 1, 1), location);
  const end = instantOf(Date.UTC(year, month, 1), location);
  return Math.floor((end - start) / DAY);
}

/** The time at which the clock in a place shows what a clock of UTC shows at `shown`. */
function instantOf(shown: number, location: string): number {
  const offsetAt = (time: number): number => shownAsUtc(time, location) - time;
  const guess = shown - offsetAt(shown);
  return shown - offsetAt(guess);
}
