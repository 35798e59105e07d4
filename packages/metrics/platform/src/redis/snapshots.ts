/**
 * Snapshots of a Redis server, and what it loads when it starts.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/exporter.go
 */
import { gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

export const redisLoading = gauge('redis_loading_dump_file', {
  help: 'Whether the server is still loading its data: 1 or 0.',
  job: redisExporter,
});

export const redisAsyncLoading = gauge('redis_async_loading', {
  help: 'Whether the server loads the data of its master while it still answers from the old: 1 or 0.',
  job: redisExporter,
});

export const redisSnapshotChanges = gauge('redis_rdb_changes_since_last_save', {
  help: 'Changes that no snapshot holds yet.',
  job: redisExporter,
});

export const redisSnapshotTime = gauge('redis_rdb_last_save_timestamp_seconds', {
  help: 'When the last snapshot was saved, in Unix time.',
  job: redisExporter,
});

export const redisSnapshotStatus = gauge('redis_rdb_last_bgsave_status', {
  help: 'Whether the last snapshot succeeded: 1 or 0.',
  job: redisExporter,
});

export const redisSnapshotDuration = gauge('redis_rdb_last_bgsave_duration_sec', {
  help: 'How long the last snapshot took.',
  unit: 'seconds',
  job: redisExporter,
});

export const redisSnapshotInProgress = gauge('redis_rdb_bgsave_in_progress', {
  help: 'Whether a snapshot is being saved: 1 or 0.',
  job: redisExporter,
});

export const redisSnapshotCurrentDuration = gauge('redis_rdb_current_bgsave_duration_sec', {
  help: 'How long the snapshot under way has taken; -1 where none is.',
  unit: 'seconds',
  job: redisExporter,
});

export const redisSnapshotCopied = gauge('redis_rdb_last_cow_size_bytes', {
  help: 'Memory copied while the last snapshot was saved.',
  job: redisExporter,
});

/** Grows like a counter; the exporter calls it a gauge. */
export const redisSnapshots = gauge('redis_rdb_saves_total', { help: 'Snapshots saved.', job: redisExporter });

export const redisRdbLastLoadExpiredKeys = gauge('redis_rdb_last_load_expired_keys', {
  help: 'Keys that had expired when the last snapshot was loaded.',
  job: redisExporter,
});

export const redisRdbLastLoadLoadedKeys = gauge('redis_rdb_last_load_loaded_keys', {
  help: 'Keys that came from the snapshot that was loaded last.',
  job: redisExporter,
});
