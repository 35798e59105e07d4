/**
 * Persistence and replication of a Redis server.
 * Source: https://github.com/oliver006/redis_exporter/blob/master/exporter/exporter.go
 */
import { gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

export const redisConnectedReplicas = gauge('redis_connected_slaves', {
  help: 'Replicas connected.',
  job: redisExporter,
});

export const redisReplicationOffset = gauge('redis_master_repl_offset', {
  help: 'Bytes of the replication stream so far.',
  unit: 'bytes',
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

export const redisAppendOnlyEnabled = gauge('redis_aof_enabled', {
  help: 'Whether the server writes an append-only file: 1 or 0.',
  job: redisExporter,
});

export const redisLoading = gauge('redis_loading_dump_file', {
  help: 'Whether the server is still loading its data: 1 or 0.',
  job: redisExporter,
});
