import type { Invalid } from './invalid.ts';

/**
 * Durations as Prometheus writes them: `30s`, `5m`, `1h30m`. Each unit at most once, from the largest to the smallest.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations
 */
const UNITS = [
  ['y', 365 * 24 * 3_600_000],
  ['w', 7 * 24 * 3_600_000],
  ['d', 24 * 3_600_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
] as const;

const PATTERN = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;

/** A duration's text that was checked at run time; what is written in code is checked by the compiler instead. */
export type Duration = string & { readonly duration: true };

/** The text itself where the compiler can see that it is a duration, a sentence where it is not. */
export type DurationOf<Text extends string> = Text extends Duration
  ? Text
  : IsDuration<Text> extends true
    ? Text
    : Invalid<`'${Text}' is not a duration: write it like '30s', '5m' or '1h30m'`>;

/** Checks a duration that is only known at run time. Throws a `RangeError` with a sentence where it is none. */
export function duration(text: string): Duration {
  milliseconds(text);
  return text as Duration;
}

/** The length of a duration in milliseconds. Throws a `RangeError` where the text is no duration or is zero. */
export function milliseconds(text: string): number {
  const parts = PATTERN.exec(text);
  if (parts === null || text === '') {
    throw new RangeError(`'${text}' is not a duration: write it like '30s', '5m' or '1h30m'`);
  }
  return UNITS.reduce((total, [, length], index) => total + Number(parts[index + 1] ?? 0) * length, 0);
}

/** The canonical text of a length in milliseconds: `90000` is `1m30s`, `0` is `0s`, `604800000` is `1w`. */
export function formatDuration(length: number): string {
  if (!Number.isSafeInteger(length) || length < 0) {
    throw new RangeError(`a duration is a whole number of milliseconds from 0 on, not ${length}`);
  }
  if (length === 0) return '0s';
  let rest = length;
  let text = '';
  for (const [unit, unitLength] of UNITS) {
    // Prometheus writes years, weeks and days only where nothing remains, so that 36h stays 1d12h but 10d is not 1w3d.
    const whole = Math.floor(rest / unitLength);
    if (whole === 0 || ((unit === 'y' || unit === 'w') && rest % unitLength !== 0)) continue;
    text += `${whole}${unit}`;
    rest -= whole * unitLength;
  }
  return text;
}

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type AfterDigits<Text extends string> = Text extends `${Digit}${infer Rest}` ? AfterDigits<Rest> : Text;
interface Smaller {
  y: 'w' | 'd' | 'h' | 'm' | 's' | 'ms';
  w: 'd' | 'h' | 'm' | 's' | 'ms';
  d: 'h' | 'm' | 's' | 'ms';
  h: 'm' | 's' | 'ms';
  m: 's' | 'ms';
  s: 'ms';
}
type IsDuration<Text extends string, Allowed extends string = 'y' | Smaller['y']> = Text extends `${Digit}${infer Rest}`
  ? AfterUnit<AfterDigits<Rest>, Allowed>
  : false;
type AfterUnit<Text extends string, Allowed extends string> = Text extends `ms${infer Rest}`
  ? 'ms' extends Allowed
    ? Rest extends ''
      ? true
      : false
    : false
  : Text extends `${infer Unit extends keyof Smaller}${infer Rest}`
    ? Unit extends Allowed
      ? Rest extends ''
        ? true
        : IsDuration<Rest, Smaller[Unit]>
      : false
    : false;
