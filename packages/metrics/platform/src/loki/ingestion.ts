/**
 * Logs that come in, and those that are refused.
 * Source: https://github.com/grafana/loki/blob/v3.7.6/pkg/loghttp/push/push.go, pkg/validation/validate.go,
 * pkg/distributor/distributor.go
 */
import { counter } from '@belvedere/promql';
import { loki } from './job.ts';

const discarded = { labels: ['reason', 'tenant', 'retention_hours', 'policy', 'format'], job: loki } as const;
const ingester = { labels: ['ingester'], job: loki } as const;

export const lokiReceivedBytes = counter('loki_distributor_bytes_received_total', {
  help: 'Bytes received, uncompressed.',
  labels: ['tenant', 'retention_hours', 'is_internal_stream', 'policy', 'format'],
  unit: 'bytes',
  job: loki,
});

export const lokiReceivedLines = counter('loki_distributor_lines_received_total', {
  help: 'Lines received.',
  labels: ['tenant', 'is_internal_stream', 'policy', 'format'],
  job: loki,
});

export const lokiDiscardedBytes = counter('loki_discarded_bytes_total', {
  help: 'Bytes refused, by the limit that they broke.',
  ...discarded,
});

export const lokiDiscardedLines = counter('loki_discarded_samples_total', {
  help: 'Lines refused, by the limit that they broke.',
  ...discarded,
});

export const lokiIngesterAppends = counter('loki_distributor_ingester_appends_total', {
  help: 'Batches handed to an ingester.',
  ...ingester,
});

export const lokiIngesterAppendTimeouts = counter('loki_distributor_ingester_append_timeouts_total', {
  help: 'Batches that an ingester did not take in time.',
  ...ingester,
});
