/**
 * What Prometheus adds to each scrape, whatever the job: of no job here, so that a selector reads all of them.
 * Source: https://prometheus.io/docs/concepts/jobs_instances/#automatically-generated-labels-and-time-series
 */
import { gauge } from '@belvedere/promql';

/** For one job alone there is the job's own: `prometheus.up`. */
export const targetUp = gauge('up', {
  help: 'Whether the last scrape of a target succeeded: 1 or 0.',
  unit: 'ratio',
  job: [],
});

export const targetScrapeDuration = gauge('scrape_duration_seconds', {
  help: 'How long the last scrape of a target took.',
  job: [],
});

export const targetSamples = gauge('scrape_samples_scraped', {
  help: 'Samples of the last scrape of a target.',
  job: [],
});

export const targetSamplesKept = gauge('scrape_samples_post_metric_relabeling', {
  help: 'Samples of the last scrape of a target that relabelling left.',
  job: [],
});

export const targetSeriesAdded = gauge('scrape_series_added', {
  help: 'Series of the last scrape of a target that the one before did not have.',
  job: [],
});
