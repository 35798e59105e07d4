import type { DurationOf } from '@belvedere/core';
import type { MetricDeclaration } from '../catalog/metric.ts';
import type { Selector } from '../syntax/node.ts';
import { absentFrom } from './absent.ts';
import { InstantVector, windowOf } from './instant-vector.ts';
import type { Matchers } from './matchers.ts';
import { RangeVector } from './range-vector.ts';
import { narrow, rangeNode, selectionOf, selectorNode, slowestScrape, type Selection } from './selection.ts';
import type { Series } from './series.ts';

/** A value that goes up and down, and so is read as it is. */
export class Gauge<Name extends string, Labels extends string, Unit extends string>
  extends InstantVector<Labels, Unit>
  implements Series<Labels>
{
  declare readonly name: Name;
  declare readonly seriesLabel: Labels;
  readonly metric: MetricDeclaration;
  private readonly selection: Selection;

  constructor(metric: MetricDeclaration, selection: Selection = selectionOf(metric)) {
    super({
      node: selectorNode(selection),
      unit: metric.unit,
      labels: metric.labels,
      scrapeInterval: slowestScrape(metric),
    });
    this.metric = metric;
    this.selection = selection;
  }

  get selector(): Selector {
    return selectorNode(this.selection);
  }

  /** `lag.where({ topic: 'events' })` is `lag{topic="events"}`. */
  where<const M extends Matchers<Name, Labels, M>>(matches: M): Gauge<Name, Labels, Unit> {
    return new Gauge(this.metric, narrow(this.selection, matches));
  }

  /** The samples of a window: `lag.over('5m').max()` is `max_over_time(lag[5m])`; open where the window is left out. */
  override over<const D extends string>(window?: DurationOf<D>): RangeVector<Labels, Unit> {
    return new RangeVector({
      node: rangeNode(this.selection, windowOf(window as string | undefined)),
      unit: this.unit,
      labels: this.labels,
      scrapeInterval: this.scrapeInterval,
    });
  }

  /** One where no series exists: `lag.absent()` is `absent(lag)`. */
  absent(): InstantVector<never, Unit> {
    return absentFrom(selectorNode(this.selection), this.metric.unit as Unit);
  }
}
