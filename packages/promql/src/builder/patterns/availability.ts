import type { Invalid } from '@belvedere/core';
import type { Expression } from '../expression.ts';
import type { InstantVector } from '../instant-vector.ts';
import type { RangeVector } from '../range-vector.ts';
import type { LabelsOf, UnitOf } from '../shape.ts';
import type { WindowLike } from '../window.ts';
import type { WindowOptions } from '../windowed.ts';
import type { AnySeries, LabelsCounted, Within } from './counted.ts';
import { failedShare, type Failures, type LooseFailures } from './error-ratio.ts';
import type { AnyVector } from './vectors.ts';

/** What says 1 while something answers and 0 while it does not; else a sentence. */
type Answering<V> =
  UnitOf<V> extends 'ratio' | 'count'
    ? V
    : Invalid<`what answers is 1 or 0, as up and probe_success are, and this is in ${UnitOf<V>}`>;

/** What answers or does not, in groups. */
export interface Answers<V extends AnyVector, B extends string, W extends WindowLike> extends Within<W> {
  readonly up: Answering<V>;
  readonly by?: readonly B[];
}

/**
 * The share of requests that were served, the complement of {@link errorRatio} with its guards:
 * `availability({ failed: requests.where({ status: /5../ }), total: requests })` is
 * `1 - (sum(rate(requests{status=~"5.."}[$__rate_interval])) or sum(rate(requests[$__rate_interval])) * 0) / (sum(rate(requests[$__rate_interval])) > 0)`.
 * Source: https://sre.google/workbook/implementing-slos/#what-to-measure-using-slis
 */
export function availability<
  F extends AnySeries,
  T extends AnySeries,
  W extends WindowLike,
  B extends LabelsCounted<F> | LabelsCounted<T> = never,
>(options: Failures<F, T, B, W>): InstantVector<NoInfer<B>, 'ratio'>;
/**
 * The share of scrapes, or probes, that were answered: `availability({ up, by: ['job'], window: '1h' })` is
 * `sum by (job) (sum_over_time(up[1h])) / sum by (job) (count_over_time(up[1h]))`.
 *
 * Each scrape weighs the same: an average of averages would let a target that lived for a minute weigh as much as one of
 * the whole window. There is no division by zero, since what has a sample has one at least. A target that service
 * discovery has forgotten is not among the scrapes: see `absentOrStale`.
 * Source: https://prometheus.io/docs/concepts/jobs_instances/#automatically-generated-labels-and-time-series
 */
export function availability<V extends AnyVector, W extends WindowLike, B extends LabelsOf<V> = never>(
  options: Answers<V, B, W>,
): InstantVector<NoInfer<B>, 'ratio'>;
export function availability(options: LooseFailures | LooseAnswers): Expression {
  if (!('up' in options)) return failedShare(options).complement();
  const { up, by = [], window } = options;
  const samples = (up as Sampled).over(window);
  return samples.sum().sum({ by }).dividedBy(samples.samples().sum({ by }));
}

/** What answers or does not, as the implementation reads it. */
interface LooseAnswers extends WindowOptions {
  readonly up: unknown;
}
interface Sampled {
  over(window: unknown): RangeVector<string, string>;
}
