import type { Invalid } from '@belvedere/core';
import type { Expression } from '../expression.ts';
import type { InstantVector } from '../instant-vector.ts';
import type { LabelsOf, UnitOf } from '../shape.ts';
import { aboveZero } from './guards.ts';
import { loose, sharing, type AnyVector, type FewerLabels } from './vectors.ts';

/** The capacity itself where it is in the unit of what is used and has no further labels, else a sentence. */
type CapacityOf<U extends AnyVector, C extends AnyVector> =
  UnitOf<C> extends UnitOf<U>
    ? FewerLabels<U, C, 'the capacity', 'what is used'>
    : Invalid<`what is used is in ${UnitOf<U>}, the capacity in ${UnitOf<C>}`>;

export interface Usage<U extends AnyVector, C extends AnyVector> {
  readonly used: U;
  readonly capacity: CapacityOf<U, C>;
}

/**
 * How full something is: `saturation({ used: a, capacity: b })` is `a / (b > 0)`. A capacity that several share is
 * matched by the labels that both have: `saturation({ used: v.sum({ by: ['job', 'endpoint'] }), capacity: v.max({ by: ['job'] }) })`
 * is `sum by (job, endpoint) (v) / on (job) group_left () (max by (job) (v) > 0)`.
 *
 * A capacity of 0 says that none is set (`maxmemory` of Redis, a container without a limit): there is no sample then,
 * where the division would be an infinity. The same for a capacity that is missing.
 * Source: https://sre.google/sre-book/monitoring-distributed-systems/#xref_monitoring_golden-signals
 */
export function saturation<U extends AnyVector, C extends AnyVector>(
  usage: Usage<U, C>,
): InstantVector<LabelsOf<U>, 'ratio'>;
export function saturation({ used, capacity }: { readonly used: unknown; readonly capacity: unknown }): Expression {
  const [left, right] = [loose(used), aboveZero(loose(capacity))];
  const on = sharing(left, right);
  return on === undefined ? left.dividedBy(right) : left.dividedBy(right, { on, groupLeft: [] });
}
