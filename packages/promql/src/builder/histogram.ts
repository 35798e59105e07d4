import type { DurationOf, Quantity } from '@belvedere/core';
import type { MetricDeclaration } from '../catalog/metric.ts';
import type { Matcher, Node, Selector, Window } from '../syntax/node.ts';
import type { Expression } from './expression.ts';
import { InstantVector, windowOf } from './instant-vector.ts';
import type { Matchers } from './matchers.ts';
import { narrow, rangeNode, selectionOf, selectorNode, slowestScrape, type Selection } from './selection.ts';
import type { Series } from './series.ts';

interface Options {
  readonly by?: readonly string[];
  readonly window?: unknown;
}

/** A classic histogram: how many observations fell below each bound, their number and their sum. */
export class Histogram<Name extends string, Labels extends string, Unit extends string> implements Series<Labels> {
  declare readonly name: Name;
  declare readonly seriesLabel: Labels;
  readonly metric: MetricDeclaration;
  private readonly selection: Selection;

  constructor(metric: MetricDeclaration, selection: Selection = selectionOf(metric)) {
    this.metric = metric;
    this.selection = selection;
  }

  get selector(): Selector {
    return selectorNode(this.selection, '_count');
  }

  /** `duration.where({ endpoint: 'fraud' })` narrows all its series. */
  where<const M extends Matchers<Name, Labels, M>>(matches: M): Histogram<Name, Labels, Unit> {
    return new Histogram(this.metric, narrow(this.selection, matches));
  }

  /**
   * The value that a share of the observations stays below: `duration.quantile(0.95, { by: ['endpoint'] })` is
   * `histogram_quantile(0.95, sum by (le, endpoint) (rate(duration_bucket[$__rate_interval])))`. Throws a `RangeError` for a share
   * outside 0 to 1, which Prometheus would answer with an infinity.
   */
  quantile<const D extends string>(share: number, options?: { window?: DurationOf<D> }): InstantVector<never, Unit>;
  quantile<const B extends Labels, const D extends string>(
    share: number,
    options: { by: readonly B[]; window?: DurationOf<D> },
  ): InstantVector<B, Unit>;
  quantile(share: number, { by = [], window }: Options = {}): Expression {
    if (!(share >= 0 && share <= 1)) {
      throw new RangeError(`a quantile of ${this.metric.name} is a share from 0 to 1, not ${share}: p95 is 0.95`);
    }
    const buckets = this.sumOfRate('_bucket', ['le', ...by], windowOf(window as string | undefined));
    return new InstantVector({
      node: { kind: 'call', function: 'histogram_quantile', parameters: [{ kind: 'number', value: share }, buckets] },
      unit: this.metric.unit,
      labels: by,
      scrapeInterval: slowestScrape(this.metric),
    });
  }

  /** Observations per second: `duration.rate({ by: ['endpoint'] })` is `sum by (endpoint) (rate(duration_count[$__rate_interval]))`. */
  rate<const D extends string>(options?: { window?: DurationOf<D> }): InstantVector<never, 'count/second'>;
  rate<const B extends Labels, const D extends string>(options: {
    by: readonly B[];
    window?: DurationOf<D>;
  }): InstantVector<B, 'count/second'>;
  rate({ by = [], window }: Options = {}): Expression {
    const node = this.sumOfRate('_count', by, windowOf(window as string | undefined));
    return new InstantVector({ node, unit: 'count/second', labels: by, scrapeInterval: slowestScrape(this.metric) });
  }

  /**
   * The mean observation: `duration.average({ by: ['endpoint'] })` is
   * `sum by (endpoint) (rate(duration_sum[$__rate_interval])) / sum by (endpoint) (rate(duration_count[$__rate_interval]))`.
   */
  average<const D extends string>(options?: { window?: DurationOf<D> }): InstantVector<never, Unit>;
  average<const B extends Labels, const D extends string>(options: {
    by: readonly B[];
    window?: DurationOf<D>;
  }): InstantVector<B, Unit>;
  average({ by = [], window }: Options = {}): Expression {
    const range = windowOf(window as string | undefined);
    return new InstantVector({
      node: {
        kind: 'binary',
        operator: '/',
        left: this.sumOfRate('_sum', by, range),
        right: this.sumOfRate('_count', by, range),
      },
      unit: this.metric.unit,
      labels: by,
      scrapeInterval: slowestScrape(this.metric),
    });
  }

  /**
   * The share of the observations up to one of the histogram's bounds: `duration.shareUpTo(seconds(0.1), { by: ['endpoint'] })` is
   * `sum by (endpoint) (rate(duration_bucket{le="0.1"}[$__rate_interval])) / sum by (endpoint) (rate(duration_count[$__rate_interval]))`.
   * Throws a `RangeError` where the histogram has no such bound, since no series would match.
   */
  shareUpTo<const D extends string>(
    bound: Quantity<Unit>,
    options?: { window?: DurationOf<D> },
  ): InstantVector<never, 'ratio'>;
  shareUpTo<const B extends Labels, const D extends string>(
    bound: Quantity<Unit>,
    options: { by: readonly B[]; window?: DurationOf<D> },
  ): InstantVector<B, 'ratio'>;
  shareUpTo(bound: Quantity, { by = [], window }: Options = {}): Expression {
    const { name, buckets } = this.metric;
    if (!buckets.includes(bound.value)) {
      throw new RangeError(`${name} has no bucket of bound ${bound.value}: its bounds are ${buckets.join(', ')}`);
    }
    const range = windowOf(window as string | undefined);
    const bucket = { metric: this.metric, matchers: [...this.selection.matchers, boundMatcher(bound.value)] };
    return new InstantVector({
      node: {
        kind: 'binary',
        operator: '/',
        left: this.sumOfRate('_bucket', by, range, bucket),
        right: this.sumOfRate('_count', by, range),
      },
      unit: 'ratio',
      labels: by,
      scrapeInterval: slowestScrape(this.metric),
    });
  }

  private sumOfRate(suffix: string, by: readonly string[], window: Window, selection = this.selection): Node {
    const rate: Node = { kind: 'call', function: 'rate', parameters: [rangeNode(selection, window, suffix)] };
    return {
      kind: 'aggregation',
      operator: 'sum',
      expression: rate,
      ...(by.length === 0 ? {} : { grouping: { mode: 'by', labels: by } }),
    };
  }
}

/**
 * A bucket's bound as a label's value. Prometheus 3 stores whole ones as `1.0`, earlier ones as they were exposed.
 * Source: https://prometheus.io/docs/prometheus/latest/migration/#le-and-quantile-label-values
 */
const boundMatcher = (bound: number): Matcher =>
  Number.isInteger(bound)
    ? { label: 'le', operator: '=~', value: String.raw`${bound}(\.0)?` }
    : { label: 'le', operator: '=', value: String(bound) };
