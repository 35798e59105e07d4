/**
 * The storage: series in memory, blocks on disk, and what keeps both small.
 * Source: https://github.com/prometheus/prometheus/blob/v3.15.0/tsdb/db.go, tsdb/head.go, tsdb/compact.go,
 * tsdb/wlog/wlog.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { exponentialBuckets } from '../buckets.ts';
import { prometheus } from './job.ts';

const server = { job: prometheus } as const;

export const prometheusSeries = gauge('prometheus_tsdb_head_series', { help: 'Series in memory.', ...server });

export const prometheusSeriesCreated = counter('prometheus_tsdb_head_series_created_total', {
  help: 'Series begun.',
  ...server,
});

export const prometheusSeriesRemoved = counter('prometheus_tsdb_head_series_removed_total', {
  help: 'Series that left memory.',
  ...server,
});

export const prometheusChunks = gauge('prometheus_tsdb_head_chunks', { help: 'Chunks in memory.', ...server });

export const prometheusSamplesAppended = counter('prometheus_tsdb_head_samples_appended_total', {
  help: 'Samples stored.',
  labels: ['type'],
  values: { type: ['float', 'histogram'] },
  ...server,
});

export const prometheusOldestSample = gauge('prometheus_tsdb_lowest_timestamp_seconds', {
  help: 'The time of the oldest sample, in Unix time.',
  ...server,
});

export const prometheusBlocks = gauge('prometheus_tsdb_blocks_loaded', { help: 'Blocks on disk.', ...server });

export const prometheusBlockBytes = gauge('prometheus_tsdb_storage_blocks_bytes', {
  help: 'Space that blocks take.',
  ...server,
});

export const prometheusLogBytes = gauge('prometheus_tsdb_wal_storage_size_bytes', {
  help: 'Space that the write-ahead log takes.',
  ...server,
});

export const prometheusChunkFileBytes = gauge('prometheus_tsdb_head_chunks_storage_size_bytes', {
  help: 'Space that chunks take which are not in a block yet.',
  ...server,
});

export const prometheusRetentionBytes = gauge('prometheus_tsdb_retention_limit_bytes', {
  help: 'Space that blocks may take; 0 is no limit.',
  ...server,
});

export const prometheusRetentionTime = gauge('prometheus_tsdb_retention_limit_seconds', {
  help: 'How long samples are kept; 0 is no limit.',
  ...server,
});

export const prometheusSizeRetentions = counter('prometheus_tsdb_size_retentions_total', {
  help: 'Times that blocks were deleted because they took too much space.',
  ...server,
});

export const prometheusTimeRetentions = counter('prometheus_tsdb_time_retentions_total', {
  help: 'Times that blocks were deleted because they were too old.',
  ...server,
});

export const prometheusCompactions = counter('prometheus_tsdb_compactions_total', {
  help: 'Compactions of blocks.',
  ...server,
});

export const prometheusCompactionDuration = histogram('prometheus_tsdb_compaction_duration_seconds', {
  help: 'Time that a compaction took.',
  buckets: exponentialBuckets(1, 2, 14),
  ...server,
});
