import type { Problem } from '@belvedere/core';
import { placeOf, shown, type MetricContext } from './context.ts';
import { labelledSeries } from './series-of.ts';

/** Whether there are series of the metric, as its kind has them. */
export const hasSeries = ({ metric, observed }: MetricContext): boolean =>
  observed.seriesNames.has(labelledSeries(metric));

/** The types that the job's targets state of a metric: OpenMetrics names a counter's and an info's family shorter. */
export function statedTypes({ metric: { name }, observed: { types } }: MetricContext): ReadonlySet<string> {
  const shorter = [
    ['_total', 'counter'],
    ['_info', 'info'],
  ] as const;
  const own = types.get(name);
  if (own !== undefined) return own;
  for (const [suffix, type] of shorter) {
    const family = name.endsWith(suffix) ? types.get(name.slice(0, -suffix.length)) : undefined;
    if (family?.has(type) === true) return family;
  }
  return new Set();
}

/** A metric that is declared and that no target of its job exposes, not even by its TYPE. */
export function missingMetric(context: MetricContext): readonly Problem[] {
  const { metric, job } = context;
  if (hasSeries(context) || statedTypes(context).size > 0) return [];
  return [
    {
      code: 'catalog/missing-metric',
      severity: 'error',
      message: `${shown(metric.name)} is declared for the job ${shown(job.name)}, and no target of that job exposes it`,
      where: placeOf(context),
      help: 'correct the name or the job, or expose it, from the start on as 0; --only-exposed leaves such metrics out',
    },
  ];
}
