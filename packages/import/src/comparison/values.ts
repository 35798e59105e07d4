import type { Problem } from '@belvedere/core';
import { stringLiteral } from '../string-literal.ts';
import { placeOf, shown, some, type MetricContext } from './context.ts';
import { labelledSeries, numberedSeries } from './series-of.ts';

/** Bounds of a histogram that are declared and not exposed. */
export function missingBuckets(context: MetricContext): readonly Problem[] {
  const { metric, job } = context;
  const missing = missingNumbers(context, metric.buckets);
  if (missing.length === 0) return [];
  return [
    {
      code: 'catalog/missing-bucket',
      severity: 'error',
      message: `${shown(metric.name)} of the job ${shown(job.name)} has no bucket of bound ${some(missing)}`,
      where: placeOf(context, 'buckets'),
      help: 'declare the bounds that the service has, or let it count these',
    },
  ];
}

/** Quantiles of a summary that are declared and not exposed. */
export function missingQuantiles(context: MetricContext): readonly Problem[] {
  const { metric, job } = context;
  const missing = missingNumbers(context, metric.quantiles);
  if (missing.length === 0) return [];
  return [
    {
      code: 'catalog/missing-quantile',
      severity: 'error',
      message: `${shown(metric.name)} of the job ${shown(job.name)} has no quantile ${some(missing)}`,
      where: placeOf(context, 'quantiles'),
      help: 'declare the quantiles that the service computes, or let it compute these',
    },
  ];
}

/** Values of a label of which the catalog says that it knows all. */
export function unknownValues(context: MetricContext): readonly Problem[] {
  const { metric, job, observed } = context;
  const series = observed.series.get(labelledSeries(metric));
  return Object.entries(metric.values).flatMap(([label, known]) => {
    const unknown = (series?.values.get(label) ?? []).filter((value) => value !== '' && !known.includes(value));
    if (unknown.length === 0) return [];
    return [
      {
        code: 'catalog/unknown-value',
        severity: 'error' as const,
        message: `${shown(metric.name)} of the job ${shown(job.name)} has values of ${shown(label)} that are not declared: ${some(unknown.map(stringLiteral))}`,
        where: placeOf(context, `values.${shown(label)}`),
        help: `add them to the values of ${shown(label)}, or declare none where they are not bounded`,
      },
    ];
  });
}

/** Compared as numbers: versions of Prometheus store whole ones differently. */
function missingNumbers({ metric, observed }: MetricContext, declared: readonly number[]): readonly string[] {
  const numbered = numberedSeries(metric);
  if (numbered === undefined) return [];
  const exposed = new Set((observed.series.get(numbered.series)?.values.get(numbered.label) ?? []).map(Number));
  return declared.filter((number) => !exposed.has(number)).map(String);
}
