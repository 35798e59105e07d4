import { perSecond, type PerSecond } from '@belvedere/core';
import { Expression } from './expression.ts';
import { InstantVector } from './instant-vector.ts';
import type { Shape } from './shape.ts';

/** The samples of a window, a list for each series: what `…_over_time` functions read. */
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

  /** `v.over('1h').last()` is `last_over_time(v[1h])`. */
  last(): InstantVector<Labels, Unit> {
    return this.call('last_over_time');
  }

  /** How many samples there are: `v.over('1h').samples()` is `count_over_time(v[1h])`. */
  samples(): InstantVector<Labels, 'count'> {
    return this.call<'count'>('count_over_time', 'count');
  }

  /** How often the value changed: `v.over('1h').changes()` is `changes(v[1h])`. */
  changes(): InstantVector<Labels, 'count'> {
    return this.call<'count'>('changes', 'count');
  }

  /** How much a gauge moved: `v.over('1h').delta()` is `delta(v[1h])`. */
  delta(): InstantVector<Labels, Unit> {
    return this.call('delta');
  }

  /** A gauge's slope by linear regression: `v.over('1h').derivative()` is `deriv(v[1h])`, per second. */
  derivative(): InstantVector<Labels, PerSecond<Unit>> {
    return this.call<PerSecond<Unit>>('deriv', perSecond(this.unit));
  }

  private call<To extends string = Unit>(name: string, unit: string = this.unit): InstantVector<Labels, To> {
    return new InstantVector<Labels, To>({
      node: { kind: 'call', function: name, parameters: [this.node] },
      unit,
      labels: this.labels,
      scrapeInterval: this.scrapeInterval,
    });
  }
}
