import type { Quantity } from '@belvedere/core';
import type { Expression } from '../expression.ts';
import type { InstantVector } from '../instant-vector.ts';
import type { LabelsOf, UnitOf } from '../shape.ts';
import { loose, sharing, type AnyVector, type FewerLabels } from './vectors.ts';

/** What counts as traffic, and how much of it is enough. */
export interface Traffic<V extends AnyVector, T extends AnyVector> {
  readonly traffic: FewerLabels<V, T, 'the traffic', 'what it decides about'>;
  readonly minimum: Quantity<UnitOf<T>>;
}

/**
 * Only the series that enough was measured for: `withTraffic(share.max(), { traffic: requests.rate().sum(), minimum: quantity(1, 'count/second') })`
 * is `max(share) and sum(rate(requests[$__rate_interval])) >= 1`. Traffic with fewer labels decides about all series that
 * share them: `withTraffic(a, { traffic: requests.increase('1h').sum({ by: ['endpoint'] }), minimum: count(100) })` is
 * `a and on (endpoint) sum by (endpoint) (increase(requests[1h])) >= 100`.
 *
 * One failure among ten requests is an error ratio of 10 %: below 1 / (threshold) requests a single one crosses it.
 * Where the traffic has no series there is no sample either: nothing was measured.
 * Source: https://sre.google/workbook/alerting-on-slos/#low-traffic-services-and-error-budget-alerting
 */
export function withTraffic<V extends AnyVector, T extends AnyVector>(
  vector: V,
  options: Traffic<V, T>,
): InstantVector<LabelsOf<V>, UnitOf<V>>;
export function withTraffic(vector: unknown, { traffic, minimum }: LooseTraffic): Expression {
  const [left, right] = [loose(vector), loose(traffic)];
  const on = sharing(left, right);
  const enough = right.atLeast(minimum);
  return on === undefined ? left.and(enough) : left.and(enough, { on });
}

/** The same as the implementation reads it. */
interface LooseTraffic {
  readonly traffic: unknown;
  readonly minimum: Quantity;
}
