/**
 * Scraping: which targets are known, and what goes wrong with their samples.
 * Source: https://github.com/prometheus/prometheus/blob/v3.15.0/scrape/metrics.go, discovery/metrics.go,
 * discovery/metrics_refresh.go
 */
import { counter, gauge, summary } from '@belvedere/promql';
import { prometheus } from './job.ts';

const scrapeJob = { labels: ['scrape_job'], job: prometheus } as const;

export const prometheusDiscoveredTargets = gauge('prometheus_sd_discovered_targets', {
  help: 'Targets that discovery knows of.',
  labels: ['name', 'config'],
  values: { name: ['scrape', 'notify'] },
  job: prometheus,
});

export const prometheusDiscoveryFailures = counter('prometheus_sd_refresh_failures_total', {
  help: 'Attempts of discovery that failed.',
  labels: ['mechanism', 'config'],
  job: prometheus,
});

export const prometheusKubernetesFailures = counter('prometheus_sd_kubernetes_failures_total', {
  help: 'Requests of discovery to Kubernetes that failed.',
  job: prometheus,
});

export const prometheusPoolTargets = gauge('prometheus_target_scrape_pool_targets', {
  help: 'Targets of a scrape job.',
  ...scrapeJob,
});

export const prometheusSyncDuration = summary('prometheus_target_sync_length_seconds', {
  help: 'Time to bring the targets of a scrape job up to date.',
  quantiles: [0.01, 0.05, 0.5, 0.9, 0.99],
  ...scrapeJob,
});

export const prometheusSyncFailures = counter('prometheus_target_sync_failed_total', {
  help: 'Targets that could not be brought up to date.',
  ...scrapeJob,
});

export const prometheusScrapeInterval = summary('prometheus_target_interval_length_seconds', {
  help: 'Time between two scrapes of a target.',
  labels: ['interval'],
  quantiles: [0.01, 0.05, 0.5, 0.9, 0.99],
  job: prometheus,
});

export const prometheusTargetLimitExceeded = counter('prometheus_target_scrape_pool_exceeded_target_limit_total', {
  help: 'Times that a scrape job had more targets than it may.',
  job: prometheus,
});

export const prometheusLabelLimitsExceeded = counter('prometheus_target_scrape_pool_exceeded_label_limits_total', {
  help: 'Scrapes refused for the number or length of their labels.',
  job: prometheus,
});

export const prometheusSampleLimitExceeded = counter('prometheus_target_scrapes_exceeded_sample_limit_total', {
  help: 'Scrapes refused for their number of samples.',
  job: prometheus,
});

export const prometheusBodyLimitExceeded = counter('prometheus_target_scrapes_exceeded_body_size_limit_total', {
  help: 'Scrapes refused for their size.',
  job: prometheus,
});

export const prometheusDuplicateSamples = counter('prometheus_target_scrapes_sample_duplicate_timestamp_total', {
  help: 'Samples refused because there was another one of the same time.',
  job: prometheus,
});

export const prometheusOutOfOrderSamples = counter('prometheus_target_scrapes_sample_out_of_order_total', {
  help: 'Samples refused because a later one was there.',
  job: prometheus,
});

export const prometheusOutOfBoundsSamples = counter('prometheus_target_scrapes_sample_out_of_bounds_total', {
  help: 'Samples refused because they were too old or too new.',
  job: prometheus,
});
