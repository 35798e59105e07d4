import { perSecond } from '@belvedere/core';
import type { MetricDeclaration } from '../catalog/metric.ts';
import type { Selector } from '../syntax/node.ts';
import { Counter } from './counter.ts';
import type { Expression } from './expression.ts';
import { groupedLabels, groupingNode } from './grouping.ts';
import { InstantVector } from './instant-vector.ts';
import { aggregationNode, callNode } from './nodes.ts';
import type { Pinning } from './pinned.ts';
import {
  partOf,
  pinnedLabels,
  rangeNode,
  selectionOf,
  selectorNode,
  slowestScrape,
  type Selection,
} from './selection.ts';
import type { Series } from './series.ts';
import type { Windowed, WindowOptions } from './windowed.ts';

/** What counts observations and adds them up in two series of their own: a classic histogram, a summary. */
export abstract class Observations<
  Name extends string,
  Labels extends string,
  Unit extends string,
  Pinned extends string,
> implements Series<Labels> {
  declare readonly name: Name;
  declare readonly seriesLabel: Labels;
  declare readonly pinned: Pinned;
  readonly metric: MetricDeclaration;
  protected readonly selection: Selection;

  constructor(metric: MetricDeclaration, selection: Selection = selectionOf(metric)) {
    this.metric = metric;
    this.selection = selection;
  }

  get selector(): Selector {
    return selectorNode(partOf(this.selection, '_count'));
  }

  /** How many observations there were: `duration.count.increase('1h')` is `increase(duration_count[1h])`. */
  get count(): Counter<`${Name}_count`, Labels, 'count', Pinned> {
    return new Counter(this.metric, partOf(this.selection, '_count'), 'count');
  }

  /** All observations added up, where none is negative: `duration.sum.increase('1h')` is `increase(duration_sum[1h])`. */
  get sum(): Counter<`${Name}_sum`, Labels, Unit, Pinned> {
    return new Counter(this.metric, partOf(this.selection, '_sum'), this.metric.unit);
  }

  /** Observations per second: `duration.rate({ by: ['endpoint'] })` is `sum by (endpoint) (rate(duration_count[$__rate_interval]))`. */
  get rate(): Windowed<Labels, 'count/second'> {
    const make = (options?: WindowOptions): Expression => this.rateOf('_count', options);
    return make as Windowed<Labels, 'count/second'>;
  }

  /**
   * The mean observation: `duration.average({ by: ['endpoint'] })` is
   * `sum by (endpoint) (rate(duration_sum[$__rate_interval])) / sum by (endpoint) (rate(duration_count[$__rate_interval]))`.
   */
  get average(): Windowed<Labels, Unit> {
    const make = (options?: WindowOptions): Expression =>
      this.rateOf('_sum', options).dividedBy(this.rateOf('_count', options));
    return make as Windowed<Labels, Unit>;
  }

  /** One where no series exists: `duration.absent()` is `absent(duration_count)`. */
  absent<P extends string>(this: Pinning<P>): InstantVector<P, 'count'>;
  absent(): Expression {
    return new InstantVector<string, 'count'>({
      node: callNode('absent', this.selector),
      unit: 'count',
      labels: pinnedLabels(this.selection),
      scrapeInterval: slowestScrape(this.selection),
    });
  }

  /** The rate of one of its series, added up. */
  protected rateOf(
    suffix: string,
    { window, ...grouping }: WindowOptions = {},
    selection = this.selection,
  ): InstantVector<string, string> {
    const { unit, labels } = this.metric;
    const rate = callNode('rate', rangeNode(partOf(selection, suffix), window));
    return new InstantVector({
      node: aggregationNode('sum', rate, { grouping: groupingNode(grouping) }),
      unit: perSecond(suffix === '_sum' ? unit : 'count'),
      labels: groupedLabels(labels, grouping),
      scrapeInterval: slowestScrape(selection),
    });
  }
}
