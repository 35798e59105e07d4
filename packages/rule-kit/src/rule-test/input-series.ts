import { TARGET_LABELS, type MetricDeclaration, type TargetLabel } from '@belvedere/promql';
import type { Missing, Phase, Ramp, Reset, Sparse } from './phase.ts';

/** A value that holds. */
export interface Level {
  readonly level: number;
}

/** Growth from wherever the series stands. */
export interface Rate {
  readonly perMinute: number;
}

/** What a series of numbers does. */
export type SeriesBehaviour = Level | Rate | Ramp<Level> | Ramp<Rate> | Reset<Rate> | Sparse | Missing;

/** A time when a target gave no samples, in milliseconds from the first sample on; what it counts begins at zero afterwards. */
export interface Outage {
  readonly from: number;
  readonly to: number;
}

/** What a number does, phase after phase. */
export interface Column {
  /** Its value before the first phase. */
  readonly start: number;
  readonly phases: readonly Phase<SeriesBehaviour>[];
}

/** The buckets that the samples of a native histogram have. Its columns are the count, the sum and each of them. */
export interface NativeBuckets {
  /** A bucket ends 2^(2^-schema) times as high as it begins. */
  readonly schema: number;
  /** The first one's index: that with the index 0 ends at 1. */
  readonly offset: number;
}

/** One time series of a unit test, from time zero on. */
export interface InputSeries {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** One, or those of a native histogram. */
  readonly columns: readonly Column[];
  readonly native?: NativeBuckets;
  /** In the order of time. */
  readonly outages?: readonly Outage[];
}

/** A series, or what makes several of them, such as a histogram or a target. */
export type Input = readonly (InputSeries | readonly InputSeries[])[];

/** A series of numbers. */
export const numberSeries = (
  name: string,
  labels: Readonly<Record<string, string>>,
  phases: readonly Phase<SeriesBehaviour>[],
  start = 0,
): InputSeries => ({ name, labels, columns: [{ start, phases }] });

/** The labels of a series: all of the metric's own; the target's where they are not the usual ones. */
export type SeriesLabels<Labels extends string> = Readonly<Record<Exclude<Labels, TargetLabel>, string>> & {
  readonly [Label in TargetLabel]?: string;
};

/**
 * The labels of a series as Prometheus stores them. `job` is the metric's first where it is left out, `instance` is that
 * job's first target, `inference-api-0`. Throws a `TypeError` where a label of the metric is missing or is none of it.
 */
export function seriesLabels(metric: MetricDeclaration, given: SeriesLabels<string>): Readonly<Record<string, string>> {
  const labels: Readonly<Record<string, string | undefined>> = given;
  const wrong =
    metric.ownLabels.find((label) => labels[label] === undefined) ??
    Object.keys(labels).find((label) => !metric.labels.includes(label));
  if (wrong !== undefined) {
    const verb = metric.labels.includes(wrong) ? 'needs' : 'has no';
    throw new TypeError(
      `an input series of ${metric.name} ${verb} label '${wrong}': it has ${metric.labels.join(', ')}`,
    );
  }
  const job = given.job ?? metric.jobs[0]?.name;
  const target = job === undefined ? {} : { job, instance: given.instance ?? `${job}-0` };
  return { ...(given as Readonly<Record<string, string>>), ...pick(target, metric.labels) };
}

const pick = (target: Readonly<Record<string, string>>, labels: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    TARGET_LABELS.filter((label) => labels.includes(label) && label in target).map((label) => [label, target[label]!]),
  );
