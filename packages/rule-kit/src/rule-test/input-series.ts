import { TARGET_LABELS, type MetricDeclaration, type TargetLabel } from '@belvedere/promql';
import type { Missing, Phase } from './phase.ts';

/** A level that holds, growth from wherever the series stands, or nothing. */
export type SeriesBehaviour = { readonly level: number } | { readonly perMinute: number } | Missing;

/** One time series of a unit test, from time zero on. */
export interface InputSeries {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Its value before the first phase. */
  readonly start: number;
  readonly phases: readonly Phase<SeriesBehaviour>[];
}

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
