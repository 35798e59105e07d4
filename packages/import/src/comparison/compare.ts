import type { Problem } from '@belvedere/core';
import type { Catalog } from '@belvedere/promql';
import type { Check, MetricContext } from './context.ts';
import { jobDown, missingJob, scrapeInterval, unknownJob } from './jobs.ts';
import { wrongKind } from './kind.ts';
import { extraLabels, missingLabels } from './labels.ts';
import type { ObservedJob } from './observed-job.ts';
import { hasSeries, missingMetric } from './presence.ts';
import { unknownMetrics } from './unknown-metrics.ts';
import { missingBuckets, missingQuantiles, unknownValues } from './values.ts';

/** A catalog, and the folder of its package. */
export interface CatalogOfProject {
  readonly catalog: Catalog;
  readonly project: string;
}

export interface Comparison {
  /** Those that are compared. */
  readonly catalogs: readonly CatalogOfProject[];
  /** All that there are: what one of them declares is not unknown. */
  readonly known: readonly CatalogOfProject[];
  /** What the Prometheus says of each job that it scrapes, by name. */
  readonly observed: ReadonlyMap<string, ObservedJob>;
}

/** What has to hold of a metric's series where there are any. */
const SERIES_CHECKS: readonly Check[] = [missingLabels, extraLabels, missingBuckets, missingQuantiles, unknownValues];

/**
 * Holds catalogs to what a Prometheus says: jobs, metrics, kinds, labels, bounds, values. A metric whose TYPE is stated
 * but that has no series yet is compared by its kind alone.
 */
export function compareCatalogs({ catalogs, known, observed }: Comparison): readonly Problem[] {
  const declaredFor = (job: string) =>
    known.flatMap(({ catalog }) => catalog.metrics.filter(({ jobs }) => jobs.some(({ name }) => name === job)));
  return catalogs.flatMap(({ catalog, project }) =>
    catalog.jobs.flatMap((job) => {
      const seen = observed.get(job.name);
      const context = { job, project, observed: seen };
      const ofTheJob = [...missingJob(context), ...jobDown(context), ...scrapeInterval(context)];
      if (seen === undefined || seen.healthy === 0) return ofTheJob;
      const metrics = catalog.metrics.filter((metric) => metric.jobs.includes(job));
      return [
        ...ofTheJob,
        ...metrics.flatMap((metric) => checkMetric({ metric, job, observed: seen, project })),
        ...unknownMetrics(seen, declaredFor(job.name), project),
      ];
    }),
  );
}

/** The jobs that a Prometheus scrapes and that no catalog declares, a warning each. */
export function unknownJobs({ known, observed }: Comparison): readonly Problem[] {
  const declared = new Set(known.flatMap(({ catalog }) => catalog.jobs.map(({ name }) => name)));
  return [...observed.keys()].filter((name) => !declared.has(name)).map(unknownJob);
}

/** A metric that is not there, or another one than declared, has only that problem. */
function checkMetric(context: MetricContext): readonly Problem[] {
  const decisive = [...missingMetric(context), ...wrongKind(context)];
  if (decisive.length > 0 || !hasSeries(context)) return decisive;
  return SERIES_CHECKS.flatMap((check) => check(context));
}
