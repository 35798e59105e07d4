/**
 * Logs that Alloy sends to Loki, and those that it gave up.
 * Source: https://github.com/grafana/alloy/blob/v1.18.1/internal/component/common/loki/client/metrics.go
 */
import { counter, histogram } from '@belvedere/promql';
import { alloy, COMPONENT_LABELS } from './job.ts';

const destination = { labels: [...COMPONENT_LABELS, 'host', 'tenant'], job: alloy } as const;

const dropped = {
  labels: [...COMPONENT_LABELS, 'host', 'tenant', 'reason'],
  values: { reason: ['ingester_error', 'rate_limited', 'stream_limited', 'line_too_long', 'queue_is_full'] },
  job: alloy,
} as const;

const [KIBIBYTE, MEBIBYTE] = [2 ** 10, 2 ** 20];

export const alloySentBytes = counter('loki_write_sent_bytes_total', { help: 'Bytes sent.', ...destination });

export const alloySentEntries = counter('loki_write_sent_entries_total', { help: 'Entries sent.', ...destination });

export const alloyDroppedBytes = counter('loki_write_dropped_bytes_total', {
  help: 'Bytes given up after the last attempt.',
  ...dropped,
});

export const alloyDroppedEntries = counter('loki_write_dropped_entries_total', {
  help: 'Entries given up after the last attempt.',
  ...dropped,
});

export const alloyBatchRetries = counter('loki_write_batch_retries_total', {
  help: 'Further attempts to send a batch.',
  ...destination,
});

export const alloyRequestDuration = histogram('loki_write_request_duration_seconds', {
  help: 'Time until Loki answered a batch.',
  labels: [...COMPONENT_LABELS, 'status_code', 'host', 'tenant'],
  job: alloy,
});

export const alloyRequestSize = histogram('loki_write_request_size_bytes', {
  help: 'Size of a batch.',
  buckets: [
    ...[1, 4, 16, 64, 256, 512].map((size) => size * KIBIBYTE),
    ...[1, 2, 4, 8, 16, 20].map((size) => size * MEBIBYTE),
  ],
  ...destination,
});

export const alloyEntryLatency = histogram('loki_write_entry_propagation_latency_seconds', {
  help: 'Time from the writing of an entry until Loki has it.',
  buckets: [0.1, 0.5, 1, 5, 10, 30, 60, 120, 300, 600],
  ...destination,
});
