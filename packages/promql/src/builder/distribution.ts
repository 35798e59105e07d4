import { multiply, perSecond, type Multiply, type PerSecond, type Quantity } from '@belvedere/core';
import { Expression } from './expression.ts';
import { fractionOf, quantileOf, quantilesOf, statisticOf } from './histogram-functions.ts';
import type { InstantVector } from './instant-vector.ts';
import { numberNode } from './nodes.ts';
import type { Shape } from './shape.ts';
import { checkShare } from './share.ts';
import type { WindowLike } from './window.ts';
import type { Between, By, Whole, Without } from './windowed.ts';

/** What is asked for a distribution: of all series together, or of groups of them, over a window. */
export interface Distributed<Labels extends string, Unit extends string> {
  <W extends WindowLike>(options?: Whole<W>): Distribution<never, Unit>;
  <B extends Labels, W extends WindowLike>(options: By<W, B>): Distribution<B, Unit>;
  <D extends Labels, W extends WindowLike>(options: Without<W, D>): Distribution<Exclude<Labels, D>, Unit>;
}

/**
 * Native histograms as the values of a vector, observations per second: a number is read from them by one of these
 * functions. Source: https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_avg
 */
export class Distribution<Labels extends string, Unit extends string> extends Expression {
  declare readonly distributionShape: Shape<Labels, Unit>;

  /** `latency.distribution().quantile(0.95)` is `histogram_quantile(0.95, sum(rate(latency[$__rate_interval])))`. */
  quantile(share: number): InstantVector<Labels, Unit> {
    checkShare('a distribution', share);
    return this.read(quantileOf(this, share, this.unit));
  }

  /** `latency.distribution().quantiles([0.5])` is `histogram_quantiles(sum(rate(latency[$__rate_interval])), "quantile", 0.5)`. */
  quantiles(shares: readonly number[]): InstantVector<Labels | 'quantile', Unit> {
    for (const share of shares) checkShare('a distribution', share);
    return this.read(quantilesOf(this, shares, this.unit));
  }

  /** See {@link NativeHistogram.fraction}. */
  fraction(between: Between<Quantity<Unit>>): InstantVector<Labels, 'ratio'> {
    return this.read(fractionOf(this, between));
  }

  /** Observations per second: `latency.distribution().count()` is `histogram_count(sum(rate(latency[$__rate_interval])))`. */
  count(): InstantVector<Labels, 'count/second'> {
    return this.read(statisticOf(this, 'histogram_count', 'count/second'));
  }

  /** What is observed per second, added up: `latency.distribution().sum()` is `histogram_sum(sum(rate(latency[$__rate_interval])))`. */
  sum(): InstantVector<Labels, PerSecond<Unit>> {
    return this.read(statisticOf(this, 'histogram_sum', perSecond(this.unit)));
  }

  /** `latency.distribution().average()` is `histogram_avg(sum(rate(latency[$__rate_interval])))`. */
  average(): InstantVector<Labels, Unit> {
    return this.read(statisticOf(this, 'histogram_avg', this.unit));
  }

  /** `latency.distribution().stddev()` is `histogram_stddev(sum(rate(latency[$__rate_interval])))`. */
  stddev(): InstantVector<Labels, Unit> {
    return this.read(statisticOf(this, 'histogram_stddev', this.unit));
  }

  /** In the square of the unit: `latency.distribution().stdvar()` is `histogram_stdvar(sum(rate(latency[$__rate_interval])))`. */
  stdvar(): InstantVector<Labels, Multiply<Unit, Unit>> {
    return this.read(statisticOf(this, 'histogram_stdvar', multiply(this.unit, this.unit)));
  }

  /** Without the observations above a bound: `latency.distribution().trimUpper(seconds(1)).count()` is `histogram_count(sum(rate(latency[$__rate_interval])) </ 1)`. */
  trimUpper(bound: Quantity<Unit>): Distribution<Labels, Unit> {
    return this.trim('</', bound);
  }

  /** Without the observations below a bound: `latency.distribution().trimLower(seconds(1)).count()` is `histogram_count(sum(rate(latency[$__rate_interval])) >/ 1)`. */
  trimLower(bound: Quantity<Unit>): Distribution<Labels, Unit> {
    return this.trim('>/', bound);
  }

  private trim(operator: '</' | '>/', bound: Quantity): Distribution<Labels, Unit> {
    const { node, unit, labels, scrapeInterval } = this;
    return new Distribution({
      node: { kind: 'binary', operator, left: node, right: numberNode(bound.value) },
      unit,
      labels,
      scrapeInterval,
    });
  }

  private read<To>(expression: Expression): To {
    return expression as To;
  }
}
