import { rangesOf } from './check-period.ts';
import { daysInMonth, localTime, type LocalTime } from './local-time.ts';
import { WEEKDAYS, type Period, type Range, type TimeInterval } from './time-interval.ts';

/** Whether a time, in milliseconds since 1970, lies in an interval. */
export const contains = ({ periods }: TimeInterval, time: number): boolean =>
  periods.some((period) => containsTime(period, time));

function containsTime(period: Period, time: number): boolean {
  const location = period.location ?? 'UTC';
  const at = localTime(time, location);
  return (
    some(period.times, ([from, to]) => minutes(from) <= at.minute && at.minute < minutes(to)) &&
    some(ranges(period.daysOfMonth), (range) => isDayIn(range, at, location)) &&
    some(ranges(period.months), ([from, to]) => from <= at.month && at.month <= to) &&
    some(
      ranges(period.weekdays),
      ([from, to]) => WEEKDAYS.indexOf(from) <= at.weekday && at.weekday <= WEEKDAYS.indexOf(to),
    ) &&
    some(ranges(period.years), ([from, to]) => from <= at.year && at.year <= to)
  );
}

/** Whether one holds; true where nothing is said. */
const some = <Value>(entries: readonly Value[] | undefined, holds: (entry: Value) => boolean): boolean =>
  entries === undefined || entries.some(holds);

const ranges = <Value extends string | number>(
  entries: readonly (Value | Range<Value>)[] | undefined,
): readonly Range<Value>[] | undefined => (entries === undefined ? undefined : rangesOf(entries));

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return hour! * 60 + minute!;
}

function isDayIn([from, to]: Range<number>, at: LocalTime, location: string): boolean {
  const length = daysInMonth(at, location);
  const fromStart = (day: number): number => (day < 0 ? length + day + 1 : day);
  const [begin, end] = [fromStart(from), fromStart(to)];
  // A range that begins after the month's end is in none of its days; one that ends after it ends with it.
  return begin <= length && Math.max(begin, -length) <= at.day && at.day <= Math.min(end, length);
}
