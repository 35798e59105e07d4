import { perSecond, type DurationOf, type PerSecond } from '@belvedere/core';
import type { MetricDeclaration } from '../catalog/metric.ts';
import type { Selector } from '../syntax/node.ts';
import type { Expression } from './expression.ts';
import { InstantVector } from './instant-vector.ts';
import type { Matchers, Offered } from './matchers.ts';
import { offsetLength, type Instant } from './modifiers.ts';
import { callNode } from './nodes.ts';
import type { PinnedBy, Pinning } from './pinned.ts';
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
import type { OverWindow, WindowLike, WindowOf } from './window.ts';

/** A value that only grows and starts again at zero. What is asked of it is how fast it grows. */
export class Counter<
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
  private readonly unit: string;

  constructor(metric: MetricDeclaration, selection: Selection = selectionOf(metric), unit: string = metric.unit) {
    this.metric = metric;
    this.selection = selection;
    this.unit = unit;
  }

  get selector(): Selector {
    return selectorNode(this.selection);
  }

  /** `requests.where({ status: /5../ })` is `requests{status=~"5.."}`. */
  where<const M extends Matchers<Name, Labels, M>>(
    matches: M & Offered<Labels>,
  ): Counter<Name, Labels, Unit, Pinned | PinnedBy<M>> {
    return new Counter(this.metric, narrow(this.selection, matches), this.unit);
  }

  /** Growth per second, averaged over the window: `requests.rate('5m')` is `rate(requests[5m])`; open where left out. */
  get rate(): OverWindow<Labels, PerSecond<Unit>> {
    return this.overWindow('rate', perSecond(this.unit));
  }

  /** Growth within the window: `cost.increase('1h')` is `increase(cost[1h])`; open where left out. */
  get increase(): OverWindow<Labels, Unit> {
    return this.overWindow('increase');
  }

  /** Growth per second between the last two samples, which jumps: `requests.irate('5m')` is `irate(requests[5m])`. */
  get irate(): OverWindow<Labels, PerSecond<Unit>> {
    return this.overWindow('irate', perSecond(this.unit));
  }

  /** How often it started again: `requests.resets('1h')` is `resets(requests[1h])`. */
  get resets(): OverWindow<Labels, 'count'> {
    return this.overWindow('resets', 'count');
  }

  /** How often it grew, as samples tell: `requests.changes('1h')` is `changes(requests[1h])`. */
  get changes(): OverWindow<Labels, 'count'> {
    return this.overWindow('changes', 'count');
  }

  /** How many samples there are: `requests.samples('1h')` is `count_over_time(requests[1h])`. */
  get samples(): OverWindow<Labels, 'count'> {
    return this.overWindow('count_over_time', 'count');
  }

  /** One for each series that has a sample: `requests.present('1h')` is `present_over_time(requests[1h])`. */
  get present(): OverWindow<Labels, 'count'> {
    return this.overWindow('present_over_time', 'count');
  }

  /** When each series was last sampled, in seconds since 1970: `requests.timestamp()` is `timestamp(requests)`. */
  timestamp(): InstantVector<Labels, 'seconds'> {
    return this.vector('timestamp', selectorNode(this.selection), 'seconds', this.metric.labels);
  }

  /**
   * One where no series exists, with the labels that were matched by equality:
   * `requests.where({ endpoint: 'a' }).absent()` is `absent(requests{endpoint="a"})`.
   */
  absent<P extends string>(this: Pinning<P>): InstantVector<P, Unit>;
  absent(): Expression {
    return this.vector('absent', selectorNode(this.selection), this.unit, pinnedLabels(this.selection));
  }

  /** One where no series had a sample in the window: `requests.absentOverTime('1h')` is `absent_over_time(requests[1h])`. */
  absentOverTime<P extends string, W extends WindowLike>(
    this: Pinning<P>,
    window?: WindowOf<W>,
  ): InstantVector<P, Unit>;
  absentOverTime(window?: unknown): Expression {
    return this.vector('absent_over_time', rangeNode(this.selection, window), this.unit, pinnedLabels(this.selection));
  }

  /** The same series as they were: `requests.offset('1w').rate('5m')` is `rate(requests[5m] offset 1w)`. */
  offset<D extends string>(back: DurationOf<D>): Counter<Name, Labels, Unit, Pinned> {
    return new Counter(this.metric, earlier(this.selection, offsetLength(back, 1)), this.unit);
  }

  /** The same series at one time: `requests.at('end').rate('5m')` is `rate(requests[5m] @ end())`. */
  at(instant: Instant): Counter<Name, Labels, Unit, Pinned> {
    return new Counter(this.metric, pinned(this.selection, instant), this.unit);
  }

  private overWindow<To extends string>(name: string, unit = this.unit): OverWindow<Labels, To> {
    const make = (window?: unknown): Expression =>
      this.vector(name, rangeNode(this.selection, window), unit, this.metric.labels);
    return make as OverWindow<Labels, To>;
  }

  private vector<L extends string, To extends string>(
    name: string,
    read: Parameters<typeof callNode>[1],
    unit: string,
    labels: readonly string[],
  ): InstantVector<L, To> {
    const scrapeInterval = slowestScrape(this.selection);
    return new InstantVector<L, To>({ node: callNode(name, read!), unit, labels, scrapeInterval });
  }
}
