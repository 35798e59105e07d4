import type { MetricDeclaration, NativeHistogram } from '@belvedere/promql';
import { seriesLabels, type InputSeries, type SeriesLabels } from './input-series.ts';
import { growthPhases, type Growth, type ObservationBehaviour } from './observations.ts';
import type { Phase } from './phase.ts';
import { clean } from './series-samples.ts';

/** How many values a native histogram observes a minute, and which share of them is each of these values. */
export interface ValuesObserved {
  readonly perMinute: number;
  /** By value; the shares add up to 1. */
  readonly values: Readonly<Record<number, number>>;
}

export type NativeHistogramBehaviour = ObservationBehaviour<ValuesObserved>;

/**
 * The schema that the clients choose where a bucket may end 1.1 times as high as it begins, the factor that they advise.
 * Source: https://pkg.go.dev/github.com/prometheus/client_golang/prometheus#HistogramOpts
 */
const SCHEMA = 3;

/**
 * The series of a native histogram, all of its buckets in each sample. At one sample a minute,
 *
 * ```ts
 * nativeHistogramSeries(latency, { endpoint: 'fraud' }, [steady('5m', { perMinute: 10, values: { 1: 0.9, 1.2: 0.1 } })])
 * ```
 *
 * is
 *
 * ```yaml
 * latency{endpoint="fraud"} {{schema:3 count:0 sum:0 offset:0 buckets:[0 0 0 0]}}+{{schema:3 count:10 sum:10.2 offset:0 buckets:[9 0 0 1]}}x5
 * ```
 *
 * Throws a `RangeError` where a value is not above 0, or the shares do not add up to 1.
 */
export function nativeHistogramSeries<Name extends string, Labels extends string, Unit extends string>(
  { metric }: NativeHistogram<Name, Labels, Unit>,
  labels: NoInfer<SeriesLabels<Labels>>,
  phases: readonly Phase<NativeHistogramBehaviour>[],
): InputSeries {
  const indexes = phases.flatMap(({ is }) => valuesOf(is)).map((value) => bucketIndex(metric, value));
  const offset = Math.min(...indexes, Infinity) === Infinity ? 0 : Math.min(...indexes);
  const buckets = indexes.length === 0 ? 1 : Math.max(...indexes) - offset + 1;
  const total = (observed: ValuesObserved, weight: (value: number) => number): number =>
    clean(
      observed.perMinute *
        checkedShares(metric, observed).reduce((sum, [value, share]) => sum + share * weight(value), 0),
    );
  const column = (growth: Growth<ValuesObserved>) => ({ start: 0, phases: growthPhases(phases, growth) });
  return {
    name: metric.name,
    labels: seriesLabels(metric, labels),
    native: { schema: SCHEMA, offset },
    columns: [
      column({ by: ({ perMinute }) => perMinute, byOne: () => 1 }),
      column({ by: (observed) => total(observed, (value) => value), byOne: (value) => value }),
      ...Array.from({ length: buckets }, (_, bucket) => {
        const lies = (value: number): number => (bucketIndex(metric, value) === offset + bucket ? 1 : 0);
        return column({ by: (observed) => total(observed, lies), byOne: lies });
      }),
    ],
  };
}

function valuesOf(is: NativeHistogramBehaviour): readonly number[] {
  if (is === 'missing') return [];
  if ('every' in is) return [is.value];
  if ('reset' in is) return valuesOf(is.reset);
  if ('from' in is) return [is.from, is.to].flatMap(valuesOf);
  return Object.keys(is.values).map(Number);
}

/** The bucket with the index i holds what is above 2^((i-1)/2^schema), and at most 2^(i/2^schema). */
function bucketIndex({ name }: MetricDeclaration, value: number): number {
  if (value > 0 && value < Infinity) return Math.ceil(Math.log2(value) * 2 ** SCHEMA);
  throw new RangeError(`${value} is no value that an input series of ${name} observes: they are above 0`);
}

function checkedShares({ name }: MetricDeclaration, { values }: ValuesObserved): (readonly [number, number])[] {
  const shares = Object.entries(values).map(([value, share]) => [Number(value), share] as const);
  const sum = clean(shares.reduce((total, [, share]) => total + share, 0));
  if (sum === 1 && shares.every(([, share]) => share >= 0)) return shares;
  throw new RangeError(
    `the shares of the values of ${name} are ${shares.map(([, share]) => share).join(' + ')}, not 1`,
  );
}
