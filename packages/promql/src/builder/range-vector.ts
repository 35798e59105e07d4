import { durationLength, multiply, perSecond, type DurationOf, type Multiply, type PerSecond } from '@belvedere/core';
import type { Node } from '../syntax/node.ts';
import { Expression } from './expression.ts';
import { InstantVector } from './instant-vector.ts';
import { offsetBy, offsetLength, pinnedTo, type Instant } from './modifiers.ts';
import { numberNode } from './nodes.ts';
import type { Shape } from './shape.ts';
import { checkShare } from './share.ts';

/**
 * The samples of a window, a list for each series: what `…_over_time` functions read. Of a gauge or of an expression;
 * a counter has functions of its own.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/functions/#aggregation_over_time
 */
export class RangeVector<Labels extends string, Unit extends string> extends Expression {
  declare readonly rangeShape: Shape<Labels, Unit>;

  /** `v.over('1h').avg()` is `avg_over_time(v[1h])`. */
  avg(): InstantVector<Labels, Unit> {
    return this.call('avg_over_time');
  }

  /** `v.over('1h').min()` is `min_over_time(v[1h])`. */
  min(): InstantVector<Labels, Unit> {
    return this.call('min_over_time');
  }

  /** `v.over('1h').max()` is `max_over_time(v[1h])`. */
  max(): InstantVector<Labels, Unit> {
    return this.call('max_over_time');
  }

  /** The sum of all samples, whose number depends on the scrape interval: `v.over('1h').sum()` is `sum_over_time(v[1h])`. */
  sum(): InstantVector<Labels, Unit> {
    return this.call('sum_over_time');
  }

  /** How many samples there are: `v.over('1h').samples()` is `count_over_time(v[1h])`. */
  samples(): InstantVector<Labels, 'count'> {
    return this.call('count_over_time', 'count');
  }

  /**
   * The value that a share of the samples stays below: `v.over('1h').quantile(0.9)` is `quantile_over_time(0.9, v[1h])`.
   * Throws a `RangeError` for a share outside 0 to 1.
   */
  quantile(share: number): InstantVector<Labels, Unit> {
    checkShare('a range', share);
    return this.make<Unit>('quantile_over_time', [numberNode(share), this.node], this.unit);
  }

  /** `v.over('1h').stddev()` is `stddev_over_time(v[1h])`. */
  stddev(): InstantVector<Labels, Unit> {
    return this.call('stddev_over_time');
  }

  /** In the square of the unit: `v.over('1h').stdvar()` is `stdvar_over_time(v[1h])`. */
  stdvar(): InstantVector<Labels, Multiply<Unit, Unit>> {
    return this.call('stdvar_over_time', multiply(this.unit, this.unit));
  }

  /** The median absolute deviation (experimental): `v.over('1h').mad()` is `mad_over_time(v[1h])`. */
  mad(): InstantVector<Labels, Unit> {
    return this.call('mad_over_time');
  }

  /** `v.over('1h').last()` is `last_over_time(v[1h])`. */
  last(): InstantVector<Labels, Unit> {
    return this.call('last_over_time');
  }

  /** `v.over('1h').first()` is `first_over_time(v[1h])`. */
  first(): InstantVector<Labels, Unit> {
    return this.call('first_over_time');
  }

  /** One for each series that has a sample: `v.over('1h').present()` is `present_over_time(v[1h])`. */
  present(): InstantVector<Labels, 'count'> {
    return this.call('present_over_time', 'count');
  }

  /** When the greatest sample was taken, in seconds since 1970 (experimental): `v.over('1h').tsOfMax()` is `ts_of_max_over_time(v[1h])`. */
  tsOfMax(): InstantVector<Labels, 'seconds'> {
    return this.call('ts_of_max_over_time', 'seconds');
  }

  /** When the smallest sample was taken (experimental): `v.over('1h').tsOfMin()` is `ts_of_min_over_time(v[1h])`. */
  tsOfMin(): InstantVector<Labels, 'seconds'> {
    return this.call('ts_of_min_over_time', 'seconds');
  }

  /** When the first sample was taken (experimental): `v.over('1h').tsOfFirst()` is `ts_of_first_over_time(v[1h])`. */
  tsOfFirst(): InstantVector<Labels, 'seconds'> {
    return this.call('ts_of_first_over_time', 'seconds');
  }

  /** When the last sample was taken (experimental): `v.over('1h').tsOfLast()` is `ts_of_last_over_time(v[1h])`. */
  tsOfLast(): InstantVector<Labels, 'seconds'> {
    return this.call('ts_of_last_over_time', 'seconds');
  }

  /** How often the value changed: `v.over('1h').changes()` is `changes(v[1h])`. */
  changes(): InstantVector<Labels, 'count'> {
    return this.call('changes', 'count');
  }

  /** How much a gauge moved: `v.over('1h').delta()` is `delta(v[1h])`. */
  delta(): InstantVector<Labels, Unit> {
    return this.call('delta');
  }

  /** How much a gauge moved between its last two samples: `v.over('5m').idelta()` is `idelta(v[5m])`. */
  idelta(): InstantVector<Labels, Unit> {
    return this.call('idelta');
  }

  /** A gauge's slope by linear regression: `v.over('1h').derivative()` is `deriv(v[1h])`, per second. */
  derivative(): InstantVector<Labels, PerSecond<Unit>> {
    return this.call('deriv', perSecond(this.unit));
  }

  /** Where a gauge will be by linear regression: `v.over('6h').predictLinear('4h')` is `predict_linear(v[6h], 14400)`. */
  predictLinear<D extends string>(ahead: DurationOf<D>): InstantVector<Labels, Unit> {
    return this.call('predict_linear', this.unit, numberNode(durationLength(ahead as string) / 1000));
  }

  /**
   * Smoothed, with more weight to what is recent (experimental): `v.over('1h').doubleExponentialSmoothing({ level: 0.5, trend: 0.1 })`
   * is `double_exponential_smoothing(v[1h], 0.5, 0.1)`. Throws a `RangeError` where a factor is not between 0 and 1, as
   * Prometheus does.
   */
  doubleExponentialSmoothing(factors: { readonly level: number; readonly trend: number }): InstantVector<Labels, Unit> {
    const { level, trend } = factors;
    const wrong = [level, trend].find((factor) => !(factor > 0 && factor < 1));
    if (wrong !== undefined) throw new RangeError(`a factor of smoothing lies between 0 and 1, and ${wrong} does not`);
    return this.call('double_exponential_smoothing', this.unit, numberNode(level), numberNode(trend));
  }

  /** The window as it was: `v.over('1h').offset('1d').avg()` is `avg_over_time(v[1h] offset 1d)`. */
  offset<D extends string>(back: DurationOf<D>): RangeVector<Labels, Unit> {
    return this.with(offsetBy(this.node, offsetLength(back, 1)));
  }

  /** The window before one time: `v.over('1h').at('end').avg()` is `avg_over_time(v[1h] @ end())`. */
  at(instant: Instant): RangeVector<Labels, Unit> {
    return this.with(pinnedTo(this.node, instant));
  }

  private with(node: Node): RangeVector<Labels, Unit> {
    const { unit, labels, scrapeInterval } = this;
    return new RangeVector({ node, unit, labels, scrapeInterval });
  }

  private call<To extends string = Unit>(name: string, unit = this.unit, ...more: readonly Node[]) {
    return this.make<To>(name, [this.node, ...more], unit);
  }

  private make<To extends string>(name: string, parameters: readonly Node[], unit: string): InstantVector<Labels, To> {
    const { labels, scrapeInterval } = this;
    return new InstantVector({ node: { kind: 'call', function: name, parameters }, unit, labels, scrapeInterval });
  }
}
