import type { Quantity } from '@belvedere/core';
import type { Matcher } from '../syntax/node.ts';
import { Counter } from './counter.ts';
import type { Expression } from './expression.ts';
import { fractionOf, quantileOf, quantilesOf } from './histogram-functions.ts';
import type { Matchers, Offered } from './matchers.ts';
import { wholeNumberMatcher } from './number-label.ts';
import { Observations } from './observations.ts';
import type { PinnedBy } from './pinned.ts';
import { narrow, partOf } from './selection.ts';
import { checkShare } from './share.ts';
import type { Between, WindowedWith, WindowOptions } from './windowed.ts';

/** A classic histogram: how many observations fell below each bound, their number and their sum. */
export class Histogram<
  Name extends string,
  Labels extends string,
  Unit extends string,
  Pinned extends string = string,
> extends Observations<Name, Labels, Unit, Pinned> {
  /** `duration.where({ endpoint: 'fraud' })` narrows all its series. */
  where<const M extends Matchers<Name, Labels, M>>(
    matches: M & Offered<Labels>,
  ): Histogram<Name, Labels, Unit, Pinned | PinnedBy<M>> {
    return new Histogram(this.metric, narrow(this.selection, matches));
  }

  /** How many observations fell below each bound: `duration.bucket.rate('5m')` is `rate(duration_bucket[5m])`. */
  get bucket(): Counter<`${Name}_bucket`, Labels | 'le', 'count', Pinned> {
    return new Counter(this.metric, partOf(this.selection, '_bucket'), 'count');
  }

  /**
   * The value that a share of the observations stays below: `duration.quantile(0.95, { by: ['endpoint'] })` is
   * `histogram_quantile(0.95, sum by (le, endpoint) (rate(duration_bucket[$__rate_interval])))`. Throws a `RangeError` for a share
   * outside 0 to 1, which Prometheus would answer with an infinity.
   */
  get quantile(): WindowedWith<number, Labels, Unit> {
    const make = (share: number, options?: WindowOptions): Expression => {
      checkShare(this.metric.name, share);
      return quantileOf(this.buckets(options), share, this.metric.unit);
    };
    return make as WindowedWith<number, Labels, Unit>;
  }

  /**
   * Several quantiles at once, told apart by the label `quantile` (experimental): `duration.quantiles([0.5, 0.95])` is
   * `histogram_quantiles(sum by (le) (rate(duration_bucket[$__rate_interval])), "quantile", 0.5, 0.95)`. Throws a
   * `RangeError` for a share outside 0 to 1.
   */
  get quantiles(): WindowedWith<readonly number[], Labels, Unit, 'quantile'> {
    const make = (shares: readonly number[], options?: WindowOptions): Expression => {
      for (const share of shares) checkShare(this.metric.name, share);
      return quantilesOf(this.buckets(options), shares, this.metric.unit);
    };
    return make as WindowedWith<readonly number[], Labels, Unit, 'quantile'>;
  }

  /**
   * The share of the observations between two values, estimated within buckets:
   * `duration.fraction({ from: seconds(0), to: seconds(0.3) }, { by: ['endpoint'] })` is
   * `histogram_fraction(0, 0.3, sum by (le, endpoint) (rate(duration_bucket[$__rate_interval])))`. For one of the
   * histogram's own bounds {@link shareUpTo} is exact. Throws a `RangeError` where the bounds do not ascend.
   */
  get fraction(): WindowedWith<Between<Quantity<Unit>>, Labels, 'ratio'> {
    const make = (between: Between<Quantity<Unit>>, options?: WindowOptions): Expression =>
      fractionOf(this.buckets(options), between);
    return make as WindowedWith<Between<Quantity<Unit>>, Labels, 'ratio'>;
  }

  /**
   * Observations up to one of the histogram's bounds, per second: `duration.rateUpTo(seconds(0.1), { by: ['endpoint'] })` is
   * `sum by (endpoint) (rate(duration_bucket{le="0.1"}[$__rate_interval]))`. Throws a `RangeError` where the histogram
   * has no such bound, since no series would match.
   */
  get rateUpTo(): WindowedWith<Quantity<Unit>, Labels, 'count/second'> {
    const make = (bound: Quantity<Unit>, options?: WindowOptions): Expression => this.upTo(bound, options);
    return make as WindowedWith<Quantity<Unit>, Labels, 'count/second'>;
  }

  /**
   * The share of the observations up to one of the histogram's bounds: `duration.shareUpTo(seconds(0.1), { by: ['endpoint'] })` is
   * `sum by (endpoint) (rate(duration_bucket{le="0.1"}[$__rate_interval])) / sum by (endpoint) (rate(duration_count[$__rate_interval]))`.
   * Throws a `RangeError` where the histogram has no such bound, since no series would match.
   */
  get shareUpTo(): WindowedWith<Quantity<Unit>, Labels, 'ratio'> {
    const make = (bound: Quantity<Unit>, options?: WindowOptions): Expression =>
      this.upTo(bound, options).dividedBy(this.rateOf('_count', options));
    return make as WindowedWith<Quantity<Unit>, Labels, 'ratio'>;
  }

  /** The buckets' rates, each bound for itself. */
  private buckets({ by, without, window }: WindowOptions = {}) {
    const grouping = by === undefined && without !== undefined ? { without } : { by: ['le', ...(by ?? [])] };
    return this.rateOf('_bucket', { ...grouping, window });
  }

  private upTo(bound: Quantity, options?: WindowOptions) {
    const { name, buckets } = this.metric;
    if (!buckets.includes(bound.value)) {
      throw new RangeError(`${name} has no bucket of bound ${bound.value}: its bounds are ${buckets.join(', ')}`);
    }
    const le: Matcher = wholeNumberMatcher('le', bound.value);
    return this.rateOf('_bucket', options, { ...this.selection, matchers: [...this.selection.matchers, le] });
  }
}
