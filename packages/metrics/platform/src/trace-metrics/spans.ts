/**
 * Spans counted and timed by service. The connector measures in milliseconds by default: it is configured with
 * `histogram.unit: s`.
 * Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.158.0/connector/spanmetricsconnector/connector.go
 */
import { counter, histogram } from '@belvedere/promql';
import { TRACE_BUCKETS, traceMetrics } from './job.ts';

const SPAN_KINDS = [
  'SPAN_KIND_UNSPECIFIED',
  'SPAN_KIND_INTERNAL',
  'SPAN_KIND_SERVER',
  'SPAN_KIND_CLIENT',
  'SPAN_KIND_PRODUCER',
  'SPAN_KIND_CONSUMER',
];

const span = {
  labels: [
    'service_name',
    'span_name',
    'span_kind',
    'status_code',
    'collector_instance_id',
    'exported_job',
    'exported_instance',
  ],
  values: { span_kind: SPAN_KINDS, status_code: ['STATUS_CODE_UNSET', 'STATUS_CODE_OK', 'STATUS_CODE_ERROR'] },
  job: traceMetrics,
} as const;

export const spanCalls = counter('traces_span_metrics_calls_total', { help: 'Spans ended.', ...span });

export const spanDuration = histogram('traces_span_metrics_duration_seconds', {
  help: 'Time that a span took.',
  buckets: TRACE_BUCKETS,
  ...span,
});
