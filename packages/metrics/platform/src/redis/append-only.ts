/**
 * The append-only file of a Redis server.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/exporter.go
 */
import { gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

export const redisAppendOnlyEnabled = gauge('redis_aof_enabled', {
  help: 'Whether the server writes an append-only file: 1 or 0.',
  job: redisExporter,
});

export const redisAppendOnlyWriteStatus = gauge('redis_aof_last_write_status', {
  help: 'Whether the last write to the append-only file succeeded: 1 or 0.',
  job: redisExporter,
});

export const redisAppendOnlyRewriteStatus = gauge('redis_aof_last_bgrewrite_status', {
  help: 'Whether the append-only file was last rewritten with success: 1 or 0.',
  job: redisExporter,
});

export const redisAofRewriteInProgress = gauge('redis_aof_rewrite_in_progress', {
  help: 'Whether the append-only file is being rewritten: 1 or 0.',
  job: redisExporter,
});

export const redisAofRewriteScheduled = gauge('redis_aof_rewrite_scheduled', {
  help: 'Whether the append-only file will be rewritten after the snapshot under way: 1 or 0.',
  job: redisExporter,
});

export const redisAofPendingRewrite = gauge('redis_aof_pending_rewrite', {
  help: 'Whether a rewrite of the append-only file waits: 1 or 0.',
  job: redisExporter,
});

export const redisAofLastRewriteDurationSec = gauge('redis_aof_last_rewrite_duration_sec', {
  help: 'How long the append-only file last took to be rewritten; -1 where it never was.',
  unit: 'seconds',
  job: redisExporter,
});

export const redisAofCurrentRewriteDurationSec = gauge('redis_aof_current_rewrite_duration_sec', {
  help: 'How long the rewrite under way has taken; -1 where none is.',
  unit: 'seconds',
  job: redisExporter,
});

export const redisAofLastCowSize = gauge('redis_aof_last_cow_size_bytes', {
  help: 'Memory copied while the append-only file was last rewritten.',
  job: redisExporter,
});

export const redisAofCurrentSize = gauge('redis_aof_current_size_bytes', {
  help: 'Size of the append-only file.',
  job: redisExporter,
});

export const redisAofBaseSize = gauge('redis_aof_base_size_bytes', {
  help: 'Size of the append-only file after it was last rewritten.',
  job: redisExporter,
});

export const redisAofBufferLength = gauge('redis_aof_buffer_length', {
  help: 'Bytes that wait to be written to the append-only file.',
  unit: 'bytes',
  job: redisExporter,
});

export const redisAofPendingBioFsync = gauge('redis_aof_pending_bio_fsync', {
  help: 'Flushes of the append-only file that wait in the background.',
  job: redisExporter,
});

export const redisAofDelayedFsync = gauge('redis_aof_delayed_fsync', {
  help: 'Flushes of the append-only file that came late.',
  job: redisExporter,
});
