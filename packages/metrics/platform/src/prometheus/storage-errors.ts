/**
 * What goes wrong in the storage.
 * Source: https://github.com/prometheus/prometheus/blob/v3.15.0/tsdb/db.go, tsdb/head.go, tsdb/compact.go,
 * tsdb/wlog/wlog.go
 */
import { counter, gauge } from '@belvedere/promql';
import { prometheus } from './job.ts';

const server = { job: prometheus } as const;

export const prometheusCompactionFailures = counter('prometheus_tsdb_compactions_failed_total', {
  help: 'Compactions that failed.',
  ...server,
});

export const prometheusBlockReloadFailures = counter('prometheus_tsdb_reloads_failures_total', {
  help: 'Times that the blocks on disk could not be read.',
  ...server,
});

export const prometheusLogCorruptions = counter('prometheus_tsdb_wal_corruptions_total', {
  help: 'Places of the write-ahead log that could not be read.',
  ...server,
});

export const prometheusLogWriteFailures = counter('prometheus_tsdb_wal_writes_failed_total', {
  help: 'Writes of the write-ahead log that failed.',
  ...server,
});

export const prometheusLogTruncationFailures = counter('prometheus_tsdb_wal_truncations_failed_total', {
  help: 'Times that the write-ahead log could not be shortened.',
  ...server,
});

export const prometheusCheckpointFailures = counter('prometheus_tsdb_checkpoint_creations_failed_total', {
  help: 'Checkpoints of the write-ahead log that failed.',
  ...server,
});

export const prometheusHeadTruncationFailures = counter('prometheus_tsdb_head_truncations_failed_total', {
  help: 'Times that memory could not be cleared of old samples.',
  ...server,
});

export const prometheusCleanStart = gauge('prometheus_tsdb_clean_start', {
  help: 'Whether the storage was left in order the last time: 1 or 0; -1 where that is not checked.',
  ...server,
});
