import type { MetricDeclaration } from '@belvedere/promql';
import { isFinite } from '../model/mathematics.ts';
import type { Valuation } from '../model/series.ts';
import type { WorldMoment } from './world-moment.ts';

/** A rate per second now. Throws a `RangeError` where a behaviour lets something fall that can only grow. */
export function rateNow(metric: MetricDeclaration, rate: Valuation, moment: WorldMoment): number | undefined {
  const value = rate(moment);
  if (value !== undefined && !(value >= 0 && isFinite(value))) {
    throw new RangeError(`the rate of ${metric.name} is ${value} in its behaviour: it is finite and at least 0`);
  }
  return value;
}
