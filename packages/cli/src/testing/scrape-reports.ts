import type { Recorded } from '../recordings/without-recordings.ts';
import { nodeOf } from './node-of.ts';

/** In milliseconds: as often as most targets are scraped. */
const INTERVAL = 30_000;

/** All that the last scrape of a target stored. */
const SAMPLES = 'count by (job, instance) ({__name__!~"up|.+:.+",job=~".+"})';

const report = (name: string, query: string): Recorded => ({
  name,
  node: nodeOf(query),
  labels: {},
  interval: INTERVAL,
});

/**
 * What Prometheus itself stores of each scrape, which no target exposes: here every sample is kept, none is of a new
 * series, and each takes some microseconds.
 * Source: https://prometheus.io/docs/concepts/jobs_instances/#automatically-generated-labels-and-time-series
 */
export const SCRAPE_REPORTS: readonly Recorded[] = [
  report('scrape_samples_scraped', SAMPLES),
  report('scrape_samples_post_metric_relabeling', SAMPLES),
  report('scrape_series_added', `${SAMPLES} * 0`),
  report('scrape_duration_seconds', `0.002 + ${SAMPLES} * 0.00002`),
];
