import { perSecond, type DurationOf, type PerSecond } from '@belvedere/core';
import type { MetricDeclaration } from '../catalog/metric.ts';
import type { Selector } from '../syntax/node.ts';
import { InstantVector, windowOf } from './instant-vector.ts';
import type { Matchers } from './matchers.ts';
import { narrow, rangeNode, selectionOf, selectorNode, slowestScrape, type Selection } from './selection.ts';
import type { Series } from './series.ts';
import { absentFrom } from './absent.ts';

/** A value that only grows and starts again at zero. What is asked of it is how fast it grows. */
export class Counter<Name extends string, Labels extends string, Unit extends string> implements Series<Labels> {
  declare readonly name: Name;
  declare readonly seriesLabel: Labels;
  readonly metric: MetricDeclaration;
  private readonly selection: Selection;

  constructor(metric: MetricDeclaration, selection: Selection = selectionOf(metric)) {
    this.metric = metric;
    this.selection = selection;
  }

  get selector(): Selector {
    return selectorNode(this.selection);
  }

  /** `requests.where({ status: /5../ })` is `requests{status=~"5.."}`. */
  where<const M extends Matchers<Name, Labels, M>>(matches: M): Counter<Name, Labels, Unit> {
    return new Counter(this.metric, narrow(this.selection, matches));
  }

  /** Growth per second, averaged over the window: `requests.rate('5m')` is `rate(requests[5m])`; open where left out. */
  rate<const D extends string>(window?: DurationOf<D>): InstantVector<Labels, PerSecond<Unit>> {
    return this.over<PerSecond<Unit>>('rate', window as string | undefined, perSecond(this.metric.unit));
  }

  /** Growth within the window: `cost.increase('1h')` is `increase(cost[1h])`; open where left out. */
  increase<const D extends string>(window?: DurationOf<D>): InstantVector<Labels, Unit> {
    return this.over('increase', window as string | undefined, this.metric.unit);
  }

  /** How often it started again: `requests.resets('1h')` is `resets(requests[1h])`. */
  resets<const D extends string>(window?: DurationOf<D>): InstantVector<Labels, 'count'> {
    return this.over('resets', window as string | undefined, 'count');
  }

  /** One where no series exists: `requests.absent()` is `absent(requests)`. */
  absent(): InstantVector<never, Unit> {
    return absentFrom(selectorNode(this.selection), this.metric.unit as Unit);
  }

  private over<To extends string>(name: string, window: string | undefined, unit: string): InstantVector<Labels, To> {
    return new InstantVector<Labels, To>({
      node: { kind: 'call', function: name, parameters: [rangeNode(this.selection, windowOf(window))] },
      unit,
      labels: this.metric.labels,
      scrapeInterval: slowestScrape(this.metric),
    });
  }
}
