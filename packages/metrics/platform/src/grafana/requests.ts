/**
 * Requests that Grafana answers, and those of its datasources, which are plugins.
 * Source: https://github.com/grafana/grafana/blob/main/pkg/middleware/request_metrics.go, pkg/infra/metrics/metrics.go,
 * pkg/services/pluginsintegration/clientmiddleware/metrics_middleware.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { grafana } from './job.ts';

const CODES = ['200', '404', '500', 'unknown'] as const;
const code = { labels: ['code'], values: { code: CODES }, job: grafana } as const;

/** To 25 seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25];

const PLUGIN_LABELS = ['plugin_id', 'plugin_version', 'endpoint', 'status', 'status_source', 'target'] as const;
const pluginValues = { status: ['ok', 'error', 'cancelled'], status_source: ['plugin', 'downstream'] } as const;

export const grafanaRequestDuration = histogram('grafana_http_request_duration_seconds', {
  help: 'Time to answer a request.',
  labels: ['handler', 'status_code', 'method', 'status_source', 'slo_group'],
  values: { status_source: ['server', 'downstream'] },
  buckets: BUCKETS,
  job: grafana,
});

export const grafanaRequestsInFlight = gauge('grafana_http_request_in_flight', {
  help: 'Requests that are being answered.',
  job: grafana,
});

export const grafanaPageResponses = counter('grafana_page_response_status_total', {
  help: 'Pages served, by status.',
  ...code,
});

export const grafanaApiResponses = counter('grafana_api_response_status_total', {
  help: 'Requests of the API answered, by status.',
  ...code,
});

/** A 404 is counted as 400 here. */
export const grafanaProxyResponses = counter('grafana_proxy_response_status_total', {
  help: 'Requests passed through to a datasource, by status.',
  labels: ['code'],
  values: { code: [...CODES, '400'] },
  job: grafana,
});

export const grafanaPluginRequests = counter('grafana_plugin_request_total', {
  help: 'Requests to plugins, queries of datasources among them.',
  labels: PLUGIN_LABELS,
  values: pluginValues,
  job: grafana,
});

export const grafanaPluginRequestDuration = histogram('grafana_plugin_request_duration_seconds', {
  help: 'Time until a plugin answered.',
  labels: [...PLUGIN_LABELS, 'source'],
  values: pluginValues,
  buckets: BUCKETS,
  job: grafana,
});

export const grafanaRenderingQueue = gauge('grafana_rendering_queue_size', {
  help: 'Pictures that wait to be drawn.',
  job: grafana,
});
