/**
 * Object storage, and the compactor that keeps the index small and the retention.
 * Source: https://github.com/grafana/loki/blob/v3.7.6/pkg/compactor/metrics.go, pkg/compactor/retention/metrics.go,
 * pkg/storage/chunk/client/aws/s3_storage_client.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { loki } from './job.ts';

const outcome = { labels: ['status'], values: { status: ['success', 'failure'] }, job: loki } as const;

export const lokiObjectStorageDuration = histogram('loki_s3_request_duration_seconds', {
  help: 'Time that a request to object storage took.',
  labels: ['operation', 'status_code'],
  buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2],
  job: loki,
});

export const lokiCompactorRunning = gauge('loki_boltdb_shipper_compactor_running', {
  help: 'Whether this instance compacts: 1 or 0.',
  job: loki,
});

export const lokiCompactions = counter('loki_boltdb_shipper_compact_tables_operation_total', {
  help: 'Compactions of the index.',
  ...outcome,
});

export const lokiCompactionDuration = gauge('loki_boltdb_shipper_compact_tables_operation_duration_seconds', {
  help: 'How long the last compaction of the index took.',
  job: loki,
});

export const lokiCompactionTime = gauge(
  'loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds',
  { help: 'When the index was last compacted, in Unix time.', job: loki },
);

export const lokiRetentions = counter('loki_compactor_apply_retention_operation_total', {
  help: 'Runs of the retention.',
  ...outcome,
});

export const lokiRetentionTime = gauge('loki_compactor_apply_retention_last_successful_run_timestamp_seconds', {
  help: 'When the retention last ran, in Unix time.',
  job: loki,
});

export const lokiRetentionMarkers = gauge('loki_boltdb_shipper_retention_sweeper_marker_files_current', {
  help: 'Lists of chunks that are still to be deleted, by the period of the schema.',
  labels: ['from'],
  job: loki,
});
