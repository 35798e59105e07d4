import type { Histogram, MetricDeclaration } from '@belvedere/promql';
import { bucketBound } from './bucket-bound.ts';
import { numberSeries, seriesLabels, type InputSeries, type SeriesLabels } from './input-series.ts';
import { growthPhases, type Growth, type ObservationBehaviour } from './observations.ts';
import type { Phase } from './phase.ts';

/** How many values a histogram observes a minute, and which share of them lies at or below some of its bounds. */
export interface Observations {
  readonly perMinute: number;
  /** By bound. Between two bounds named here nothing is observed; above the last lies what remains. */
  readonly below: Readonly<Record<number, number>>;
}

export type HistogramBehaviour = ObservationBehaviour<Observations>;

/**
 * A histogram's series: one for each bucket, the count and the sum. At one sample a minute,
 *
 * ```ts
 * histogramSeries(duration, { endpoint: 'fraud' }, [
 *   steady('5m', { perMinute: 600, below: { 0.1: 0.9, 1: 1 } }),
 *   steady('10m', { perMinute: 600, below: { 0.1: 0.5, 1: 1 } }),
 * ])
 * ```
 *
 * is
 *
 * ```yaml
 * duration_bucket{endpoint="fraud", le="0.1"}: 0+540x4 2700+300x10
 * duration_bucket{endpoint="fraud", le="0.5"}: 0+540x4 2700+300x10
 * duration_bucket{endpoint="fraud", le="1.0"}: 0+600x4 3000+600x10
 * duration_bucket{endpoint="fraud", le="+Inf"}: 0+600x4 3000+600x10
 * duration_count{endpoint="fraud"}: 0+600x4 3000+600x10
 * duration_sum{endpoint="fraud"}: 0+114x4 570+330x10
 * ```
 *
 * The sum takes each observation for as large as the bound that it lies below. Throws a `RangeError` where a bound is
 * none of the metric's, or the shares do not ascend from 0 to 1.
 */
export function histogramSeries<Name extends string, Labels extends string, Unit extends string>(
  { metric }: Histogram<Name, Labels, Unit>,
  given: NoInfer<SeriesLabels<Labels>>,
  phases: readonly Phase<HistogramBehaviour>[],
): readonly InputSeries[] {
  const labels = seriesLabels(metric, given);
  const sharesOf = ({ below }: Observations): Shares => checkedShares(metric, below);
  const series = (suffix: string, growth: Growth<Observations>, le?: number): InputSeries =>
    numberSeries(
      metric.name + suffix,
      le === undefined ? labels : { ...labels, le: bucketBound(le) },
      growthPhases(phases, growth),
    );
  return [
    ...[...metric.buckets, Infinity].map((bound) =>
      series(
        '_bucket',
        {
          by: (observations) => observations.perMinute * shareBelow(sharesOf(observations), bound),
          byOne: (value) => (value <= bound ? 1 : 0),
        },
        bound,
      ),
    ),
    series('_count', { by: ({ perMinute }) => perMinute, byOne: () => 1 }),
    series('_sum', {
      by: (observations) => observations.perMinute * mean(sharesOf(observations), metric.buckets.at(-1) ?? 0),
      byOne: (value) => value,
    }),
  ];
}

type Shares = readonly (readonly [bound: number, share: number])[];

function checkedShares(metric: MetricDeclaration, below: Observations['below']): Shares {
  const shares = Object.entries(below)
    .map(([bound, share]) => [Number(bound), share] as const)
    .sort(([a], [b]) => a - b);
  let last = 0;
  for (const [bound, share] of shares) {
    if (!metric.buckets.includes(bound)) {
      throw new RangeError(`${bound} is no bound of ${metric.name}: its bounds are ${metric.buckets.join(', ')}`);
    }
    if (!(share >= last && share <= 1)) {
      throw new RangeError(`the share of ${metric.name} below ${bound} is ${share}, and must be from ${last} to 1`);
    }
    last = share;
  }
  return shares;
}

const shareBelow = (shares: Shares, bound: number): number =>
  bound === Infinity ? 1 : (shares.findLast(([named]) => named <= bound)?.[1] ?? 0);

const mean = (shares: Shares, largest: number): number => {
  const steps = [...shares, [largest, 1] as const];
  return steps.reduce((sum, [bound, share], index) => sum + bound * (share - (steps[index - 1]?.[1] ?? 0)), 0);
};
