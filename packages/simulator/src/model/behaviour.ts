import type { Catalog, Job } from '@belvedere/promql';
import type { SeriesBehaviour } from './series.ts';

/** An instance of a job: what Prometheus scrapes. */
export interface Target {
  readonly job: Job;
  readonly instance: string;
}

/** How targets behave that expose metrics of one catalog. */
export interface Behaviour {
  readonly catalog: Catalog;
  readonly targets: readonly Target[];
  readonly series: readonly SeriesBehaviour[];
}

/** The targets of a job: `targetsOf(redisExporter, ['redis-0', 'redis-1'])`. */
export const targetsOf = (job: Job, instances: readonly string[]): Target[] =>
  instances.map((instance) => ({ job, instance }));

/** Declares how targets behave. Throws a `TypeError` for a metric that the catalog does not hold. */
export function behaviour(
  catalog: Catalog,
  { targets, series }: { readonly targets: readonly Target[]; readonly series: readonly SeriesBehaviour[] },
): Behaviour {
  const foreign = series.find(({ metric }) => !catalog.metrics.includes(metric));
  if (foreign !== undefined) {
    throw new TypeError(
      `${foreign.metric.name} is not in the catalog of ${catalog.domain}: declare it there, or move its behaviour`,
    );
  }
  return { catalog, targets, series };
}

/** A metric that a job exposes by the catalog. */
export interface ExposedMetric {
  readonly metric: string;
  readonly job: string;
}

/**
 * What a catalog declares and no behaviour covers, also where a job has no target. Empty where all is simulated. `up`
 * is left out: Prometheus makes it.
 */
export function unsimulated(catalog: Catalog, behaviours: readonly Behaviour[]): ExposedMetric[] {
  const covered = new Set(behaviours.flatMap(exposedBy).map(keyOf));
  return catalog.jobs.flatMap((job) => declaredFor(catalog, job)).filter((exposed) => !covered.has(keyOf(exposed)));
}

const declaredFor = (catalog: Catalog, job: Job): ExposedMetric[] =>
  catalog.metrics
    .filter((metric) => metric !== job.up.metric && metric.jobs.includes(job))
    .map((metric) => ({ metric: metric.name, job: job.name }));

const exposedBy = ({ series, targets }: Behaviour): ExposedMetric[] =>
  series.flatMap(({ metric, on }) =>
    targets
      .filter(({ job, instance }) => metric.jobs.includes(job) && on(instance))
      .map(({ job }) => ({ metric: metric.name, job: job.name })),
  );

const keyOf = ({ metric, job }: ExposedMetric): string => `${job}/${metric}`;
