import type { DurationOf } from '@belvedere/core';
import type { MetricDeclaration } from '../catalog/metric.ts';
import type { Selector } from '../syntax/node.ts';
import type { Expression } from './expression.ts';
import { InstantVector } from './instant-vector.ts';
import type { Matchers, Offered } from './matchers.ts';
import { offsetLength, type Instant } from './modifiers.ts';
import { callNode } from './nodes.ts';
import type { PinnedBy, Pinning } from './pinned.ts';
import { RangeVector } from './range-vector.ts';
import {
  earlier,
  narrow,
  pinned,
  pinnedLabels,
  rangeNode,
  selectionOf,
  selectorNode,
  slowestScrape,
  type Selection,
} from './selection.ts';
import type { Series } from './series.ts';
import type { WindowLike, WindowOf } from './window.ts';

/** A value that goes up and down, and so is read as it is. */
export class Gauge<Name extends string, Labels extends string, Unit extends string, Pinned extends string = string>
  extends InstantVector<Labels, Unit>
  implements Series<Labels>
{
  declare readonly name: Name;
  declare readonly seriesLabel: Labels;
  declare readonly pinned: Pinned;
  readonly metric: MetricDeclaration;
  private readonly selection: Selection;

  constructor(metric: MetricDeclaration, selection: Selection = selectionOf(metric)) {
    super({
      node: selectorNode(selection),
      unit: metric.unit,
      labels: metric.labels,
      scrapeInterval: slowestScrape(selection),
    });
    this.metric = metric;
    this.selection = selection;
  }

  get selector(): Selector {
    return selectorNode(this.selection);
  }

  /** `lag.where({ topic: 'events' })` is `lag{topic="events"}`. */
  where<const M extends Matchers<Name, Labels, M>>(
    matches: M & Offered<Labels>,
  ): Gauge<Name, Labels, Unit, Pinned | PinnedBy<M>> {
    return new Gauge(this.metric, narrow(this.selection, matches));
  }

  /** The samples of a window: `lag.over('5m').max()` is `max_over_time(lag[5m])`; open where the window is left out. */
  override over<D extends WindowLike>(window?: WindowOf<D>): RangeVector<Labels, Unit> {
    return new RangeVector({
      node: rangeNode(this.selection, window),
      unit: this.unit,
      labels: this.labels,
      scrapeInterval: this.scrapeInterval,
    });
  }

  /** One where no series had a sample in the window: `lag.absentOverTime('1h')` is `absent_over_time(lag[1h])`. */
  absentOverTime<P extends string, W extends WindowLike>(
    this: Pinning<P>,
    window?: WindowOf<W>,
  ): InstantVector<P, Unit>;
  absentOverTime(window?: unknown): Expression {
    const node = callNode('absent_over_time', rangeNode(this.selection, window));
    return this.derive<string>({ node, labels: this.pinnedLabels() });
  }

  /** The same series as they were: `lag.offset('1d').over('5m').max()` is `max_over_time(lag[5m] offset 1d)`. */
  override offset<D extends string>(back: DurationOf<D>): Gauge<Name, Labels, Unit, Pinned> {
    return new Gauge(this.metric, earlier(this.selection, offsetLength(back, 1)));
  }

  /** The same series as they will be: `lag.ahead('1d')` is `lag offset -1d`. */
  override ahead<D extends string>(forward: DurationOf<D>): Gauge<Name, Labels, Unit, Pinned> {
    return new Gauge(this.metric, earlier(this.selection, offsetLength(forward, -1)));
  }

  /** The same series at one time: `lag.at('start')` is `lag @ start()`. */
  override at(instant: Instant): Gauge<Name, Labels, Unit, Pinned> {
    return new Gauge(this.metric, pinned(this.selection, instant));
  }

  protected override pinnedLabels(): readonly string[] {
    return pinnedLabels(this.selection);
  }
}
