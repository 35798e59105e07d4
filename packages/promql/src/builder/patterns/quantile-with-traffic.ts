import type { Quantity } from '@belvedere/core';
import type { Expression } from '../expression.ts';
import type { Histogram } from '../histogram.ts';
import type { InstantVector } from '../instant-vector.ts';
import type { NativeHistogram } from '../native-histogram.ts';
import type { WindowLike } from '../window.ts';
import type { WindowOptions } from '../windowed.ts';
import type { Within } from './counted.ts';
import { withTraffic } from './with-traffic.ts';

/** Which quantile, of which groups, and how many observations a second it needs. */
export interface BusyQuantile<B extends string, W extends WindowLike> extends Within<W> {
  readonly quantile: number;
  readonly minimum: Quantity<'count/second'>;
  readonly by?: readonly B[];
}

/**
 * A quantile where there are enough observations for it:
 * `quantileWithTraffic(duration, { quantile: 0.95, minimum: quantity(0.1, 'count/second'), by: ['endpoint'], window: '5m' })` is
 * `histogram_quantile(0.95, sum by (le, endpoint) (rate(duration_bucket[5m]))) and sum by (endpoint) (rate(duration_count[5m])) >= 0.1`.
 *
 * A p95 of fewer than 20 observations is the slowest of them, a p99 of fewer than 100: the minimum is that number divided
 * by the seconds of the window. Without observations a quantile is NaN, which the minimum leaves out too.
 * Source: https://prometheus.io/docs/practices/histograms/#quantiles
 */
export function quantileWithTraffic<
  N extends string,
  L extends string,
  Unit extends string,
  P extends string,
  W extends WindowLike,
  B extends L = never,
>(
  histogram: Histogram<N, L, Unit, P> | NativeHistogram<N, L, Unit, P>,
  options: BusyQuantile<B, W>,
): InstantVector<NoInfer<B>, Unit>;
export function quantileWithTraffic(
  histogram: Observed,
  { quantile, minimum, ...options }: BusyQuantile<string, string>,
): Expression {
  const traffic = histogram.rate(options);
  return withTraffic(histogram.quantile(quantile, options), { traffic, minimum });
}

/** A histogram of either kind, as the implementation reads it. */
interface Observed {
  quantile(share: number, options: WindowOptions): InstantVector<string, string>;
  rate(options: WindowOptions): InstantVector<string, 'count/second'>;
}
