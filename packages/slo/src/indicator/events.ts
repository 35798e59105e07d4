import type { Invalid } from '@belvedere/core';
import { errorRatio, type Matcher, type Series } from '@belvedere/promql';
import { BASE_WINDOW, type Indicator, type PerSecond, type Readable, type Ratio } from './indicator.ts';
import { rateOf } from './rate-of.ts';

/** The series themselves where they count, else a sentence. */
export type Counting<S> = S extends { readonly rate: unknown }
  ? S
  : Invalid<'a gauge counts nothing: give a counter or a histogram, or make it an objective of time slices'>;

/** What failed, or what went well, among all there was. */
export type EventOptions<Part extends Series<string>, Total extends Series<string>> = {
  readonly total: Counting<Total>;
  /** What is counted, in the plural; `requests` where left out. */
  readonly noun?: string;
} & (
  | { readonly errors: Counting<Part>; readonly good?: never }
  | { readonly good: Counting<Part>; readonly errors?: never }
);

/**
 * An indicator of what is counted: `events({ errors: requests.where({ status: /5../ }), total: requests })` has, over an
 * hour, the error ratio
 * `(sum(rate(requests{status=~"5.."}[1h])) or sum(rate(requests[1h])) * 0) / (sum(rate(requests[1h])) > 0)`.
 *
 * Each event weighs the same, however busy its hour was. Where no error was ever counted, the ratio is 0; where there was
 * nothing at all, there is no sample. With `good` in the place of `errors`, what is not good is an error.
 * Source: https://sre.google/workbook/implementing-slos/#what-to-measure-using-slis
 */
export function events<Part extends Series<string>, Total extends Series<string>>(
  options: EventOptions<Part, Total>,
): Indicator {
  const { total, noun = 'requests' } = options;
  const part = options.errors ?? options.good;
  checkPart(part as Readable, total as Readable);
  const ratioOf = (window: string): Ratio => errorRatio({ failed: part, total, window } as never);
  const all = rateOf(total, BASE_WINDOW);
  const counted = rateOf(part, BASE_WINDOW).or(all.times(0)) as PerSecond;
  const isGood = options.errors === undefined;
  return {
    kind: 'events',
    noun,
    verb: 'failed',
    errorRatio: (window) => (isGood ? ratioOf(window).complement() : ratioOf(window)),
    errors: isGood ? all.minus(counted) : counted,
    events: all,
    source: { part: part as Readable, total: total as Readable, partIs: isGood ? 'good' : 'errors' },
  };
}

/** Throws a `TypeError` where a part of a metric is asked for less than the whole is: it would count what the whole leaves out. */
function checkPart(part: Readable, total: Readable): void {
  if (part.selector.metric !== total.selector.metric) return;
  const isAsked = (wanted: Matcher): boolean =>
    part.selector.matchers.some(
      ({ label, value, operator }) => label === wanted.label && value === wanted.value && operator === wanted.operator,
    );
  const lacking = total.selector.matchers.find((matcher) => !isAsked(matcher));
  if (lacking === undefined) return;
  const { label, operator, value } = lacking;
  throw new TypeError(
    `the errors, or what went well, of ${total.metric.name} are not among the total, which is asked for ${label}${operator}"${value}": narrow the total first, and both parts of it`,
  );
}
