import type { Problem } from '@belvedere/core';
import { TARGET_LABELS } from '@belvedere/promql';
import { placeOf, shown, some, type MetricContext } from './context.ts';
import { labelledSeries, numberedSeries } from './series-of.ts';

const NAME = '__name__';

/**
 * Labels that are declared and on no series of the metric. An empty label is none to Prometheus, so that one whose
 * values are not stated may be exposed all the same, and empty just now: a warning.
 */
export function missingLabels(context: MetricContext): readonly Problem[] {
  const { metric, job } = context;
  const observed = labelsOf(context);
  return metric.ownLabels
    .filter((label) => !observed.includes(label) && metric.values[label]?.includes('') !== true)
    .map((label) => ({
      code: 'catalog/missing-label',
      severity: metric.values[label] === undefined ? 'warning' : 'error',
      message: `no series of ${shown(metric.name)} of the job ${shown(job.name)} has a label ${shown(label)}; they have ${listed(ownOf(context))}`,
      where: placeOf(context, 'labels'),
      help: `remove ${shown(label)} from the labels, or expose it; where it can be empty, state '' among its values`,
    }));
}

/** Labels that series of the metric have, and that are neither declared nor their target's. */
export function extraLabels(context: MetricContext): readonly Problem[] {
  const { metric, job } = context;
  return ownOf(context)
    .filter((label) => !metric.ownLabels.includes(label))
    .map((label) => ({
      code: 'catalog/extra-label',
      severity: 'error',
      message: `${shown(metric.name)} of the job ${shown(job.name)} has a label ${shown(label)} that is not declared; declared are ${listed(metric.ownLabels)}`,
      where: placeOf(context, 'labels'),
      help: `add ${shown(label)} to the labels, or stop exposing it`,
    }));
}

/** The labels of the metric's series, without those that its type needs. */
function labelsOf({ metric, observed }: MetricContext): readonly string[] {
  const ofTheType = [NAME, numberedSeries(metric)?.label];
  return (observed.series.get(labelledSeries(metric))?.labels ?? []).filter((label) => !ofTheType.includes(label));
}

const ownOf = (context: MetricContext): readonly string[] =>
  labelsOf(context).filter((label) => !isOfTheTarget(context, label));

const isOfTheTarget = ({ observed: { targetLabels } }: MetricContext, label: string): boolean =>
  targetLabels.includes(label) || TARGET_LABELS.some((name) => name === label);

const listed = (labels: readonly string[]): string => (labels.length === 0 ? 'none' : some(labels.map(shown)));
