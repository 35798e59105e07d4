import type { Invalid, Quantity } from '@belvedere/core';
import { NativeHistogram, type Histogram, type Series, type Vector } from '@belvedere/promql';
import { BASE_WINDOW, type Indicator, type PerSecond, type Ratio } from './indicator.ts';

/** How long something takes, and how long it may. */
export interface LatencyOptions<Duration extends Series<string>> {
  readonly duration: Timed<Duration>;
  /** In the histogram's unit; of a classic one, one of its bounds. */
  readonly below: Quantity<'seconds'>;
  /** What is counted, in the plural; `requests` where left out. */
  readonly noun?: string;
}

/** The histogram itself where it is one of times, else a sentence. */
export type Timed<Duration> =
  UnitObserved<Duration> extends 'seconds'
    ? Duration
    : Invalid<`a latency is a histogram in seconds, and this is in ${UnitObserved<Duration>}`>;

type UnitObserved<Duration> = Duration extends {
  readonly average: (...options: never[]) => Vector<infer _Labels, infer Unit>;
}
  ? Unit
  : 'something that is no histogram';

type Observed = Pick<Histogram<string, never, 'seconds'>, 'rateUpTo' | 'rate' | 'metric' | 'selector'>;
type NativeObserved = Pick<NativeHistogram<string, never, 'seconds'>, 'fraction' | 'rate' | 'metric' | 'selector'>;

/**
 * An indicator of latency: the share of requests that take longer. `latency({ duration, below: seconds(0.5) })` has, over
 * an hour, the error ratio
 * `1 - sum(rate(duration_bucket{le="0.5"}[1h])) / (sum(rate(duration_count[1h])) > 0)`.
 *
 * The time is one of the histogram's bounds, so that the share is exact: throws a `RangeError` that lists them where it is
 * none. A native histogram has no fixed bounds, and is estimated within its buckets.
 * Source: https://prometheus.io/docs/practices/histograms/#apdex-score
 */
export function latency<Duration extends Series<string>>({
  duration,
  below,
  noun = 'requests',
}: LatencyOptions<Duration>): Indicator {
  return duration instanceof NativeHistogram
    ? ofNative(duration as unknown as NativeObserved, below, noun)
    : ofClassic(duration as unknown as Observed, below, noun);
}

function ofClassic(duration: Observed, below: Quantity<'seconds'>, noun: string): Indicator {
  const within = (window: string): PerSecond => duration.rateUpTo(below, { window } as Whole) as PerSecond;
  const all = (window: string): PerSecond => duration.rate({ window } as Whole) as PerSecond;
  return {
    kind: 'latency',
    noun,
    verb: 'took too long',
    source: { duration, below: below.value },
    errorRatio: (window): Ratio => within(window).dividedBy(all(window).above(0)).complement(),
    errors: all(BASE_WINDOW).minus(within(BASE_WINDOW)),
    events: all(BASE_WINDOW),
  };
}

/** At rest a native histogram's fraction is NaN, which a comparison of the count leaves out. */
function ofNative(duration: NativeObserved, below: Quantity<'seconds'>, noun: string): Indicator {
  const all = (window: string): PerSecond => duration.rate({ window } as Whole) as PerSecond;
  const errorRatio = (window: string): Ratio =>
    (duration.fraction({ from: { ...below, value: 0 }, to: below }, { window } as Whole) as Ratio)
      .complement()
      .and(all(window).above(0));
  const base = all(BASE_WINDOW);
  return {
    kind: 'latency',
    noun,
    verb: 'took too long',
    source: { duration, below: below.value },
    errorRatio,
    errors: base.times(errorRatio(BASE_WINDOW)).or(base.times(0)),
    events: base,
  };
}

/** Options whose window is only known at run time. */
type Whole = { readonly window: '1h' };
