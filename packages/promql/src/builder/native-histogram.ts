import type { Quantity } from '@belvedere/core';
import type { MetricDeclaration } from '../catalog/metric.ts';
import type { Selector } from '../syntax/node.ts';
import { Distribution, type Distributed } from './distribution.ts';
import type { Expression } from './expression.ts';
import { groupedLabels, groupingNode } from './grouping.ts';
import { InstantVector } from './instant-vector.ts';
import type { Matchers, Offered } from './matchers.ts';
import { aggregationNode, callNode } from './nodes.ts';
import type { PinnedBy, Pinning } from './pinned.ts';
import {
  narrow,
  pinnedLabels,
  rangeNode,
  selectionOf,
  selectorNode,
  slowestScrape,
  type Selection,
} from './selection.ts';
import type { Series } from './series.ts';
import type { Between, Windowed, WindowedWith, WindowOptions } from './windowed.ts';

/** A native histogram: one series whose samples hold all buckets. */
export class NativeHistogram<
  Name extends string,
  Labels extends string,
  Unit extends string,
  Pinned extends string = string,
> implements Series<Labels> {
  declare readonly name: Name;
  declare readonly seriesLabel: Labels;
  declare readonly pinned: Pinned;
  readonly metric: MetricDeclaration;
  private readonly selection: Selection;

  constructor(metric: MetricDeclaration, selection: Selection = selectionOf(metric)) {
    this.metric = metric;
    this.selection = selection;
  }

  get selector(): Selector {
    return selectorNode(this.selection);
  }

  /** `latency.where({ endpoint: 'fraud' })` narrows it. */
  where<const M extends Matchers<Name, Labels, M>>(
    matches: M & Offered<Labels>,
  ): NativeHistogram<Name, Labels, Unit, Pinned | PinnedBy<M>> {
    return new NativeHistogram(this.metric, narrow(this.selection, matches));
  }

  /**
   * How the observations of a window are spread, per second: `latency.distribution({ by: ['endpoint'] }).stdvar()` is
   * `histogram_stdvar(sum by (endpoint) (rate(latency[$__rate_interval])))`.
   */
  get distribution(): Distributed<Labels, Unit> {
    const make = (options?: WindowOptions): Expression => this.distributed(options);
    return make as Distributed<Labels, Unit>;
  }

  /**
   * The value that a share of the observations stays below: `latency.quantile(0.95, { by: ['endpoint'] })` is
   * `histogram_quantile(0.95, sum by (endpoint) (rate(latency[$__rate_interval])))`. Throws a `RangeError` for a share
   * outside 0 to 1.
   */
  get quantile(): WindowedWith<number, Labels, Unit> {
    const make = (share: number, options?: WindowOptions): Expression => this.distributed(options).quantile(share);
    return make as WindowedWith<number, Labels, Unit>;
  }

  /**
   * Several quantiles at once, told apart by the label `quantile` (experimental): `latency.quantiles([0.5, 0.95])` is
   * `histogram_quantiles(sum(rate(latency[$__rate_interval])), "quantile", 0.5, 0.95)`.
   */
  get quantiles(): WindowedWith<readonly number[], Labels, Unit, 'quantile'> {
    const make = (shares: readonly number[], options?: WindowOptions): Expression =>
      this.distributed(options).quantiles(shares);
    return make as WindowedWith<readonly number[], Labels, Unit, 'quantile'>;
  }

  /**
   * The share of the observations between two values: `latency.fraction({ from: seconds(0), to: seconds(0.3) })` is
   * `histogram_fraction(0, 0.3, sum(rate(latency[$__rate_interval])))`. Throws a `RangeError` where they do not ascend.
   */
  get fraction(): WindowedWith<Between<Quantity<Unit>>, Labels, 'ratio'> {
    const make = (between: Between<Quantity<Unit>>, options?: WindowOptions): Expression =>
      this.distributed(options).fraction(between);
    return make as WindowedWith<Between<Quantity<Unit>>, Labels, 'ratio'>;
  }

  /** Observations per second: `latency.rate({ by: ['endpoint'] })` is `histogram_count(sum by (endpoint) (rate(latency[$__rate_interval])))`. */
  get rate(): Windowed<Labels, 'count/second'> {
    const make = (options?: WindowOptions): Expression => this.distributed(options).count();
    return make as Windowed<Labels, 'count/second'>;
  }

  /** The mean observation: `latency.average({ by: ['endpoint'] })` is `histogram_avg(sum by (endpoint) (rate(latency[$__rate_interval])))`. */
  get average(): Windowed<Labels, Unit> {
    const make = (options?: WindowOptions): Expression => this.distributed(options).average();
    return make as Windowed<Labels, Unit>;
  }

  /** Their standard deviation: `latency.stddev()` is `histogram_stddev(sum(rate(latency[$__rate_interval])))`. */
  get stddev(): Windowed<Labels, Unit> {
    const make = (options?: WindowOptions): Expression => this.distributed(options).stddev();
    return make as Windowed<Labels, Unit>;
  }

  /** One where no series exists: `latency.absent()` is `absent(latency)`. */
  absent<P extends string>(this: Pinning<P>): InstantVector<P, 'count'>;
  absent(): Expression {
    return new InstantVector<string, 'count'>({
      node: callNode('absent', this.selector),
      unit: 'count',
      labels: pinnedLabels(this.selection),
      scrapeInterval: slowestScrape(this.selection),
    });
  }

  private distributed({ window, ...grouping }: WindowOptions = {}): Distribution<string, Unit> {
    const rate = callNode('rate', rangeNode(this.selection, window));
    return new Distribution({
      node: aggregationNode('sum', rate, { grouping: groupingNode(grouping) }),
      unit: this.metric.unit,
      labels: groupedLabels(this.metric.labels, grouping),
      scrapeInterval: slowestScrape(this.selection),
    });
  }
}
