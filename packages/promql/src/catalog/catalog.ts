import { Counter } from '../builder/counter.ts';
import { Gauge } from '../builder/gauge.ts';
import { Histogram } from '../builder/histogram.ts';
import type { Job } from './job.ts';
import type { MetricDeclaration } from './metric.ts';

/** All metrics of a domain: what a selector may name, and what a simulator or a service exposes. */
export interface Catalog {
  readonly domain: string;
  readonly metrics: readonly MetricDeclaration[];
  readonly jobs: readonly Job[];
}

/**
 * Collects the metrics that modules export: `catalog('feature-store', inference, cache)` with `import * as inference`.
 * Throws a `TypeError` where one job exposes the same metric twice, since only one declaration can be right.
 */
export function catalog(domain: string, ...modules: readonly object[]): Catalog {
  const metrics = modules.flatMap((module) => Object.values(module)).flatMap(metricOf);
  const jobs = [...new Set(metrics.flatMap((metric) => metric.jobs))];
  const all = [...metrics, ...jobs.map((job) => job.up.metric)];
  const seen = new Set<string>();
  for (const metric of all) {
    for (const { name: job } of metric.jobs) {
      const key = `${metric.name} of job ${job}`;
      if (seen.has(key)) throw new TypeError(`the catalog of ${domain} declares ${key} twice: keep one`);
      seen.add(key);
    }
  }
  return { domain, metrics: all, jobs };
}

const metricOf = (value: unknown): readonly MetricDeclaration[] =>
  value instanceof Counter || value instanceof Gauge || value instanceof Histogram ? [value.metric] : [];
