/**
 * Streams and chunks in memory, their way to storage, and the write-ahead log.
 * Source: https://github.com/grafana/loki/blob/v3.7.6/pkg/ingester/metrics.go, instance.go, flush.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { exponentialBuckets } from '../buckets.ts';
import { loki } from './job.ts';

const tenant = { labels: ['tenant'], job: loki } as const;

export const lokiStreams = gauge('loki_ingester_memory_streams', { help: 'Streams in memory.', ...tenant });

export const lokiStreamsCreated = counter('loki_ingester_streams_created_total', {
  help: 'Streams begun.',
  ...tenant,
});

export const lokiChunks = gauge('loki_ingester_memory_chunks', { help: 'Chunks in memory.', job: loki });

export const lokiChunksFlushed = counter('loki_ingester_chunks_flushed_total', {
  help: 'Chunks written to storage, by why they were closed.',
  labels: ['reason'],
  values: { reason: ['idle', 'max_age', 'forced', 'not_owned', 'full', 'synced'] },
  job: loki,
});

export const lokiChunkFlushFailures = counter('loki_ingester_chunks_flush_failures_total', {
  help: 'Chunks that could not be written to storage.',
  job: loki,
});

export const lokiFlushQueue = gauge('loki_ingester_flush_queue_length', {
  help: 'Series that wait to be written to storage.',
  job: loki,
});

export const lokiChunkAge = histogram('loki_ingester_chunk_age_seconds', {
  help: 'Age of a chunk when it was written to storage.',
  buckets: [60, 300, 600, 1800, 3600, 7200, 14_400, 36_000, 43_200, 57_600],
  job: loki,
});

export const lokiChunkSize = histogram('loki_ingester_chunk_size_bytes', {
  help: 'Size of a chunk written to storage.',
  buckets: exponentialBuckets(20_000, 2, 10),
  job: loki,
});

export const lokiLogDiskFull = counter('loki_ingester_wal_disk_full_failures_total', {
  help: 'Writes of the write-ahead log that found its disk full.',
  job: loki,
});

export const lokiLogCorruptions = counter('loki_ingester_wal_corruptions_total', {
  help: 'Places of the write-ahead log that could not be read.',
  labels: ['type'],
  job: loki,
});

export const lokiLogBytes = gauge('loki_ingester_wal_bytes_in_use', {
  help: 'Memory that the reading of the write-ahead log takes.',
  job: loki,
});

export const lokiCheckpointFailures = counter('loki_ingester_checkpoint_creations_failed_total', {
  help: 'Checkpoints of the write-ahead log that failed.',
  job: loki,
});
