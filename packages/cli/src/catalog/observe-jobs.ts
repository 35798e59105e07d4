import {
  jobsOfTargets,
  questionsOf,
  type CatalogOfProject,
  type ObservedJob,
  type ObservedSeries,
  type ScrapedJob,
} from '@belvedere/import';
import type { MetricDeclaration } from '@belvedere/promql';
import type { PrometheusClient } from './prometheus-client.ts';

/** How many questions are open at a time. */
const AT_ONCE = 8;

const NOTHING_SEEN = { types: new Map(), seriesNames: new Set<string>(), series: new Map() };

/**
 * Asks a Prometheus all that a comparison with catalogs has to know, of series since a time in Unix seconds. A job that
 * no catalog declares, or of which no target answers, is only named.
 */
export async function observeJobs(
  client: PrometheusClient,
  catalogs: readonly CatalogOfProject[],
  start: number,
): Promise<ReadonlyMap<string, ObservedJob>> {
  const observed = new Map<string, ObservedJob>();
  for (const job of jobsOfTargets(await client.targets()).values()) {
    const metrics = catalogs.flatMap(({ catalog }) =>
      catalog.metrics.filter(({ jobs }) => jobs.some(({ name }) => name === job.name)),
    );
    const asked = metrics.length > 0 && job.healthy > 0;
    observed.set(job.name, asked ? await observeJob(client, job, metrics, start) : { ...job, ...NOTHING_SEEN });
  }
  return observed;
}

async function observeJob(
  client: PrometheusClient,
  job: ScrapedJob,
  metrics: readonly MetricDeclaration[],
  start: number,
): Promise<ObservedJob> {
  const [types, names] = await Promise.all([client.types(job.name), client.seriesNames(job.name, start)]);
  const seriesNames = new Set(names);
  const questions = metrics.flatMap((metric) => [...questionsOf(metric)]).filter(([name]) => seriesNames.has(name));
  const series = new Map<string, ObservedSeries>();
  for (let begin = 0; begin < questions.length; begin += AT_ONCE) {
    await Promise.all(
      questions.slice(begin, begin + AT_ONCE).map(async ([name, valuesOf]) => {
        series.set(name, await observeSeries(client, { __name__: name, job: job.name }, valuesOf, start));
      }),
    );
  }
  return { ...job, types, seriesNames, series };
}

async function observeSeries(
  client: PrometheusClient,
  which: Readonly<Record<string, string>>,
  valuesOf: readonly string[],
  start: number,
): Promise<ObservedSeries> {
  const labels = await client.labels(which, start);
  const values = new Map<string, readonly string[]>();
  for (const label of valuesOf) {
    if (labels.includes(label)) values.set(label, await client.labelValues(label, which, start));
  }
  return { labels, values };
}
