/**
 * Whether Prometheus is ready and runs the configuration meant for it, and the requests and queries that it answers.
 * Source: https://github.com/prometheus/prometheus/blob/v3.15.0/cmd/prometheus/main.go, promql/engine.go, web/web.go
 */
import { counter, gauge, histogram, summary } from '@belvedere/promql';
import { prometheus } from './job.ts';

const SLICES = ['queue_time', 'prepare_time', 'inner_eval', 'result_sort'];

export const prometheusReady = gauge('prometheus_ready', {
  help: 'Whether the server is ready to answer: 1 or 0.',
  job: prometheus,
});

export const prometheusBuild = gauge('prometheus_build_info', {
  help: 'The version that runs, as labels; the value is 1.',
  labels: ['version', 'revision', 'branch', 'goversion', 'goos', 'goarch', 'tags'],
  job: prometheus,
});

export const prometheusConfigurationLoaded = gauge('prometheus_config_last_reload_successful', {
  help: 'Whether the last reading of the configuration succeeded: 1 or 0.',
  job: prometheus,
});

export const prometheusConfigurationTime = gauge('prometheus_config_last_reload_success_timestamp_seconds', {
  help: 'When the configuration was last read, in Unix time.',
  job: prometheus,
});

export const prometheusRequests = counter('prometheus_http_requests_total', {
  help: 'Requests answered.',
  labels: ['handler', 'code'],
  job: prometheus,
});

export const prometheusRequestDuration = histogram('prometheus_http_request_duration_seconds', {
  help: 'Time to answer a request.',
  labels: ['handler'],
  buckets: [0.1, 0.2, 0.4, 1, 3, 8, 20, 60, 120],
  job: prometheus,
});

export const prometheusQueries = gauge('prometheus_engine_queries', {
  help: 'Queries that run or wait.',
  job: prometheus,
});

export const prometheusQueriesMaximum = gauge('prometheus_engine_queries_concurrent_max', {
  help: 'Queries that may run at once.',
  job: prometheus,
});

export const prometheusQueryDuration = summary('prometheus_engine_query_duration_seconds', {
  help: 'Time that each part of a query took.',
  labels: ['slice'],
  values: { slice: SLICES },
  quantiles: [0.5, 0.9, 0.99],
  job: prometheus,
});

export const prometheusQuerySamples = counter('prometheus_engine_query_samples_total', {
  help: 'Samples that queries read.',
  job: prometheus,
});
