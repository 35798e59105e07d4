import type { InstantVector } from '../instant-vector.ts';
import type { LabelsOf, UnitOf } from '../shape.ts';
import { aboveZero, withoutNaN } from './guards.ts';
import { loose, type AnyVector } from './vectors.ts';

/** What an expression is beside what it was a week before. */
export interface WeekOverWeek<Labels extends string, Unit extends string> {
  /** How many times as much as a week before, of what is never negative: 1 where it is the same, 2 where it doubled. */
  ratio(): InstantVector<Labels, 'ratio'>;
  /** How much more than a week before, in the same unit; negative where it is less. */
  difference(): InstantVector<Labels, Unit>;
}

const WEEK = '1w';

/**
 * Compares with the same time of the week before, whose workdays and nights are the same: `weekOverWeek(lag).ratio()` is
 * `lag / (lag offset 1w > 0) > -Inf`, and `weekOverWeek(lag).difference()` is `lag - lag offset 1w > -Inf`.
 *
 * There is no sample, never NaN or an infinity, where nothing can be compared: there was no series, there was nothing
 * (x/0 is infinite), or one of the values is NaN, as a quantile without observations is. NaN fails every comparison, and
 * no number fails `> -Inf`.
 * Source: https://prometheus.io/docs/prometheus/latest/querying/basics/#offset-modifier
 */
export function weekOverWeek<V extends AnyVector>(vector: V): WeekOverWeek<LabelsOf<V>, UnitOf<V>>;
export function weekOverWeek(vector: unknown): object {
  const now = loose(vector);
  const before = now.offset(WEEK);
  return {
    ratio: () => withoutNaN(now.dividedBy(aboveZero(before))),
    difference: () => withoutNaN(now.minus(before)),
  };
}
