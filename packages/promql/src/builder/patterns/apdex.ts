import type { Quantity } from '@belvedere/core';
import type { MetricDeclaration } from '../../catalog/metric.ts';
import type { Expression } from '../expression.ts';
import type { Histogram } from '../histogram.ts';
import type { InstantVector } from '../instant-vector.ts';
import type { WindowLike } from '../window.ts';
import type { WindowOptions } from '../windowed.ts';
import type { Within } from './counted.ts';
import { aboveZero } from './guards.ts';

/** Up to where an observation satisfies, and up to where it is tolerated: bounds of the histogram's buckets. */
export interface Expectations<Unit extends string, B extends string, W extends WindowLike> extends Within<W> {
  readonly target: Quantity<Unit>;
  readonly tolerable: Quantity<Unit>;
  readonly by?: readonly B[];
}

/**
 * How content users are with durations, from 0 to 1: who is satisfied counts whole, who tolerates counts half.
 * `apdex(duration, { target: seconds(0.25), tolerable: seconds(1), by: ['endpoint'] })` is
 * `(sum by (endpoint) (rate(duration_bucket{le="0.25"}[$__rate_interval])) + sum by (endpoint) (rate(duration_bucket{le=~"1(\\.0)?"}[$__rate_interval]))) / 2 / (sum by (endpoint) (rate(duration_count[$__rate_interval])) > 0)`.
 *
 * Buckets are cumulative: the second holds the satisfied too, so that half of both together counts them whole. Failed
 * requests count as their duration says; leave them out with `where`. Without observations there is no sample, never NaN
 * (0/0). Throws a `RangeError` where the histogram lacks a bound, or the bounds do not ascend.
 * Source: https://prometheus.io/docs/practices/histograms/#apdex-score
 */
export function apdex<
  N extends string,
  L extends string,
  Unit extends string,
  P extends string,
  W extends WindowLike,
  B extends L = never,
>(histogram: Histogram<N, L, Unit, P>, options: Expectations<NoInfer<Unit>, B, W>): InstantVector<NoInfer<B>, 'ratio'>;
export function apdex(
  histogram: Observed,
  { target, tolerable, ...options }: Expectations<string, string, string>,
): Expression {
  if (!(target.value < tolerable.value)) {
    throw new RangeError(
      `apdex of ${histogram.metric.name}: what is tolerable lies above the target, and ${tolerable.value} is not above ${target.value}`,
    );
  }
  const both = histogram.rateUpTo(target, options).plus(histogram.rateUpTo(tolerable, options));
  return both.dividedBy(2).dividedBy(aboveZero(histogram.rate(options)));
}

/** A histogram as the implementation reads it. */
interface Observed {
  readonly metric: MetricDeclaration;
  rateUpTo(bound: Quantity, options: WindowOptions): InstantVector<string, 'count/second'>;
  rate(options: WindowOptions): InstantVector<string, 'count/second'>;
}
