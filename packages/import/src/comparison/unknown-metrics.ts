import type { Problem } from '@belvedere/core';
import type { MetricDeclaration } from '@belvedere/promql';
import { shown } from './context.ts';
import type { ObservedJob } from './observed-job.ts';
import { allSeries } from './series-of.ts';

/**
 * Series that nobody declares, because Prometheus or a client library adds them to every target, or a rule records
 * them. Sources: https://prometheus.io/docs/concepts/jobs_instances/#automatically-generated-labels-and-time-series,
 * https://prometheus.io/docs/instrumenting/writing_clientlibs/#standard-and-runtime-collectors
 */
const BUILT_IN = /^(?:up$|scrape_|ALERTS(?:_FOR_STATE)?$|go_|process_|python_|jvm_|nodejs_|promhttp_)|:/;

/** Metrics that a job's targets expose and that no catalog declares, each once, whatever its number of series. */
export function unknownMetrics(
  observed: ObservedJob,
  declared: readonly MetricDeclaration[],
  project: string,
): readonly Problem[] {
  const known = new Set(declared.flatMap(allSeries));
  const unknown = [...observed.seriesNames]
    .filter((series) => !BUILT_IN.test(series) && !known.has(series))
    .map((series) => metricOf(series, observed.types));
  return [...new Set(unknown)].map((metric) => ({
    code: 'catalog/unknown-metric',
    severity: 'warning',
    message: `${shown(metric)} is exposed by the job ${shown(observed.name)}, and no catalog declares it`,
    where: { project, object: `metric ${shown(metric)}` },
    help: 'declare it where it is of use (`belvedere catalog import` writes the declaration); --only-declared leaves such metrics out',
  }));
}

/** The metric that a series belongs to, by the types that are stated. */
function metricOf(series: string, types: ObservedJob['types']): string {
  if (types.has(series)) return series;
  const [, base, suffix] = /^(.+?)(_(?:bucket|sum|count|gsum|gcount|created))$/.exec(series) ?? [];
  if (base === undefined || suffix === undefined || !types.has(base)) return series;
  return types.get(base)!.has('counter') ? `${base}_total` : base;
}
