import type { MetricDeclaration, Summary } from '@belvedere/promql';
import { bucketBound } from './bucket-bound.ts';
import {
  numberSeries,
  seriesLabels,
  type InputSeries,
  type SeriesBehaviour,
  type SeriesLabels,
} from './input-series.ts';
import { growthPhases, type ObservationBehaviour } from './observations.ts';
import type { Phase } from './phase.ts';

/** How many values a summary observes a minute, their mean, and the quantiles that the service computes of them. */
export interface SummaryObservations {
  readonly perMinute: number;
  readonly mean: number;
  /** By share; each of the metric's own. */
  readonly quantiles: Readonly<Record<number, number>>;
}

export type SummaryBehaviour = ObservationBehaviour<SummaryObservations>;

/**
 * A summary's series: one for each quantile, the count and the sum. At one sample a minute,
 *
 * ```ts
 * summarySeries(pause, {}, [steady('5m', { perMinute: 60, mean: 0.1, quantiles: { 0.5: 0.08, 0.99: 0.4 } })])
 * ```
 *
 * is
 *
 * ```yaml
 * pause{quantile="0.5"}: 0.08+0x5
 * pause{quantile="0.99"}: 0.4+0x5
 * pause_count: 0+60x5
 * pause_sum: 0+6x5
 * ```
 *
 * Where it observes one value every so often, that value is each quantile. Throws a `RangeError` where a quantile of the
 * metric is left out, or one is none of it.
 */
export function summarySeries<Name extends string, Labels extends string, Unit extends string>(
  { metric }: Summary<Name, Labels, Unit>,
  given: NoInfer<SeriesLabels<Labels>>,
  phases: readonly Phase<SummaryBehaviour>[],
): readonly InputSeries[] {
  const labels = seriesLabels(metric, given);
  return [
    ...metric.quantiles.map((share) =>
      numberSeries(
        metric.name,
        { ...labels, quantile: bucketBound(share) },
        phases.map(({ lasts, is }) => ({ lasts, is: levelOf(metric, is, share) })),
      ),
    ),
    numberSeries(
      `${metric.name}_count`,
      labels,
      growthPhases(phases, { by: ({ perMinute }) => perMinute, byOne: () => 1 }),
    ),
    numberSeries(
      `${metric.name}_sum`,
      labels,
      growthPhases(phases, { by: ({ perMinute, mean }) => perMinute * mean, byOne: (value) => value }),
    ),
  ];
}

function levelOf(metric: MetricDeclaration, is: SummaryBehaviour, share: number): SeriesBehaviour {
  const level = ({ quantiles }: SummaryObservations) => ({ level: quantileOf(metric, quantiles, share) });
  if (is === 'missing') return is;
  if ('every' in is) return { level: is.value };
  if ('reset' in is) return level(is.reset);
  if ('from' in is) return { from: level(is.from), to: level(is.to) };
  return level(is);
}

function quantileOf({ name, quantiles }: MetricDeclaration, given: SummaryObservations['quantiles'], share: number) {
  const unknown = Object.keys(given).find((named) => !quantiles.includes(Number(named)));
  const value = given[share];
  if (unknown === undefined && value !== undefined) return value;
  throw new RangeError(
    `an input series of ${name} ${unknown === undefined ? `needs the quantile ${share}` : `has no quantile ${unknown}`}: ` +
      `its service computes ${quantiles.join(', ')}`,
  );
}
