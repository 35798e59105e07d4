/**
 * What goes out of a collector, and what waits for it. What fails to be sent is lost; so is what does not fit the queue.
 * Source: https://github.com/open-telemetry/opentelemetry-collector/blob/v0.158.0/exporter/exporterhelper/metadata.yaml
 */
import { counter, gauge } from '@belvedere/promql';
import { COLLECTORS, otelCollector } from './job.ts';

const exporter = { labels: ['exporter'], job: otelCollector } as const;

/** Where an exporter of the OpenTelemetry protocol sends to; empty for others. */
const DESTINATION_LABELS = ['exporter', 'server_address', 'server_port', 'url_path'] as const;
const sent = { labels: DESTINATION_LABELS, job: otelCollector } as const;

/** What failed is told only where the level of telemetry is `detailed`. */
const failed = { labels: [...DESTINATION_LABELS, 'error_type', 'error_permanent'], job: otelCollector } as const;

const queue = {
  labels: ['exporter', 'data_type'],
  values: { data_type: ['traces', 'metrics', 'logs', 'profiles'] },
  job: COLLECTORS,
} as const;

export const collectorQueueSize = gauge('otelcol_exporter_queue_size', {
  help: 'Batches that wait in the queue of an exporter.',
  ...queue,
});

export const collectorQueueCapacity = gauge('otelcol_exporter_queue_capacity', {
  help: 'Batches that fit into the queue of an exporter.',
  ...queue,
});

export const collectorInFlightRequests = gauge('otelcol_exporter_in_flight_requests', {
  help: 'Requests of an exporter that are not answered yet.',
  ...queue,
});

export const collectorSentSpans = counter('otelcol_exporter_sent_spans_total', {
  help: 'Spans sent.',
  ...sent,
  job: COLLECTORS,
});

export const collectorSendFailedSpans = counter('otelcol_exporter_send_failed_spans_total', {
  help: 'Spans that could not be sent.',
  ...failed,
  job: COLLECTORS,
});

export const collectorEnqueueFailedSpans = counter('otelcol_exporter_enqueue_failed_spans_total', {
  help: 'Spans that did not fit the queue.',
  ...exporter,
  job: COLLECTORS,
});

export const collectorSentMetricPoints = counter('otelcol_exporter_sent_metric_points_total', {
  help: 'Points of metrics sent.',
  ...sent,
});

export const collectorSendFailedMetricPoints = counter('otelcol_exporter_send_failed_metric_points_total', {
  help: 'Points of metrics that could not be sent.',
  ...failed,
});

export const collectorEnqueueFailedMetricPoints = counter('otelcol_exporter_enqueue_failed_metric_points_total', {
  help: 'Points of metrics that did not fit the queue.',
  ...exporter,
});

export const collectorSentLogRecords = counter('otelcol_exporter_sent_log_records_total', {
  help: 'Log records sent.',
  ...sent,
});

export const collectorSendFailedLogRecords = counter('otelcol_exporter_send_failed_log_records_total', {
  help: 'Log records that could not be sent.',
  ...failed,
});

export const collectorEnqueueFailedLogRecords = counter('otelcol_exporter_enqueue_failed_log_records_total', {
  help: 'Log records that did not fit the queue.',
  ...exporter,
});
