/**
 * What comes into a collector. Refused is what it gave back to the sender, who may try again; failed is its own error.
 * Source: https://github.com/open-telemetry/opentelemetry-collector/blob/v0.158.0/receiver/receiverhelper/metadata.yaml
 */
import { counter } from '@belvedere/promql';
import { COLLECTORS, otelCollector } from './job.ts';

const receiver = { labels: ['receiver', 'transport'], job: otelCollector } as const;
const traces = { ...receiver, job: COLLECTORS } as const;

export const collectorAcceptedSpans = counter('otelcol_receiver_accepted_spans_total', {
  help: 'Spans taken in.',
  ...traces,
});

export const collectorRefusedSpans = counter('otelcol_receiver_refused_spans_total', {
  help: 'Spans given back to their sender.',
  ...traces,
});

export const collectorFailedSpans = counter('otelcol_receiver_failed_spans_total', {
  help: 'Spans not taken in because of an error of the collector.',
  ...traces,
});

export const collectorAcceptedMetricPoints = counter('otelcol_receiver_accepted_metric_points_total', {
  help: 'Points of metrics taken in.',
  ...receiver,
});

export const collectorRefusedMetricPoints = counter('otelcol_receiver_refused_metric_points_total', {
  help: 'Points of metrics given back to their sender.',
  ...receiver,
});

export const collectorAcceptedLogRecords = counter('otelcol_receiver_accepted_log_records_total', {
  help: 'Log records taken in.',
  ...receiver,
});

export const collectorRefusedLogRecords = counter('otelcol_receiver_refused_log_records_total', {
  help: 'Log records given back to their sender.',
  ...receiver,
});
