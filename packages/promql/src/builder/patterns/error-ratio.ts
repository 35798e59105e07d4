import type { InstantVector } from '../instant-vector.ts';
import type { Expression } from '../expression.ts';
import type { WindowLike } from '../window.ts';
import type { WindowOptions } from '../windowed.ts';
import {
  rateOf,
  type AnySeries,
  type Counted,
  type CountedLike,
  type LabelsCounted,
  type Shared,
  type Within,
} from './counted.ts';
import { aboveZero, zeroFilled } from './guards.ts';

/** What failed, among all there was; in groups by labels that both sides have. */
export interface Failures<
  F extends AnySeries,
  T extends AnySeries,
  B extends string,
  W extends WindowLike,
> extends Within<W> {
  readonly failed: Counted<F>;
  readonly total: CountedLike<T, F>;
  readonly by?: readonly Shared<F, T, B>[];
}

/** The same as the implementations read it. */
export interface LooseFailures extends WindowOptions {
  readonly failed: unknown;
  readonly total: unknown;
}

/**
 * The share of what failed, weighted by what there was: `errorRatio({ failed: requests.where({ status: /5../ }), total: requests, by: ['endpoint'] })`
 * is `(sum by (endpoint) (rate(requests{status=~"5.."}[$__rate_interval])) or sum by (endpoint) (rate(requests[$__rate_interval])) * 0) / (sum by (endpoint) (rate(requests[$__rate_interval])) > 0)`.
 *
 * Where nothing failed yet, no series counts it, and the ratio is 0: the zero is made of the total, whose labels it has.
 * Where there was nothing at all, there is no sample, never NaN (0/0), which would spoil every average over it. A reset
 * of a counter is none of the ratio, since rates are taken before sums.
 * Source: https://sre.google/sre-book/monitoring-distributed-systems/#xref_monitoring_golden-signals, of the guards
 * https://prometheus.io/docs/practices/instrumentation/#avoid-missing-metrics
 */
export function errorRatio<
  F extends AnySeries,
  T extends AnySeries,
  W extends WindowLike,
  B extends LabelsCounted<F> | LabelsCounted<T> = never,
>(options: Failures<F, T, B, W>): InstantVector<NoInfer<B>, 'ratio'>;
export function errorRatio(options: LooseFailures): Expression {
  return failedShare(options);
}

/** {@link errorRatio} once the types are checked. */
export function failedShare({ failed, total, ...options }: LooseFailures): InstantVector<string, 'ratio'> {
  const all = rateOf(total, options);
  return zeroFilled(rateOf(failed, options), all).dividedBy(aboveZero(all));
}
