import { Counter } from '../builder/counter.ts';
import { Gauge } from '../builder/gauge.ts';
import { Histogram } from '../builder/histogram.ts';
import { NativeHistogram } from '../builder/native-histogram.ts';
import { Summary } from '../builder/summary.ts';
import { promqlOf, type PromqlTag } from '../template/promql.ts';
import type { Job } from './job.ts';
import type { MetricDeclaration } from './metric.ts';

/** All metrics of a domain: what a selector may name, and what a simulator or a service exposes. */
export interface Catalog {
  readonly domain: string;
  readonly metrics: readonly MetricDeclaration[];
  readonly jobs: readonly Job[];
}

/** A catalog that PromQL can be written over. */
export interface PromqlCatalog extends Catalog {
  /** PromQL as text, held to these metrics: ``shop.promql`sum(rate(requests_total[5m]))`.returns('count/second')``. */
  readonly promql: PromqlTag;
}

/**
 * Collects the metrics that modules export: `catalog('feature-store', inference, cache)` with `import * as inference`.
 * Throws a `TypeError` where one job exposes the same metric twice, since only one declaration can be right.
 */
export function catalog(domain: string, ...modules: readonly object[]): PromqlCatalog {
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
  let tag: PromqlTag | undefined;
  const self: PromqlCatalog = {
    domain,
    metrics: all,
    jobs,
    get promql() {
      return (tag ??= promqlOf(self));
    },
  };
  return self;
}

const KINDS = [Counter, Gauge, Histogram, NativeHistogram, Summary];

const metricOf = (value: unknown): readonly MetricDeclaration[] =>
  KINDS.some((kind) => value instanceof kind) ? [(value as { metric: MetricDeclaration }).metric] : [];
