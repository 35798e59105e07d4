/**
 * Checkpoints and the background writer of a PostgreSQL server. Since PostgreSQL 17 the checkpoints are in
 * pg_stat_checkpointer.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_bgwriter.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_checkpointer.go
 */
import { counter } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

export const pgStatBgwriterCheckpointsTimed = counter('pg_stat_bgwriter_checkpoints_timed_total', {
  help: 'Checkpoints that came on schedule; until PostgreSQL 16.',
  job: postgresqlExporter,
});

export const pgStatBgwriterCheckpointsReq = counter('pg_stat_bgwriter_checkpoints_req_total', {
  help: 'Checkpoints that were asked for; until PostgreSQL 16.',
  job: postgresqlExporter,
});

export const pgStatBgwriterCheckpointWriteTime = counter('pg_stat_bgwriter_checkpoint_write_time_total', {
  help: 'Time in which checkpoints wrote files; until PostgreSQL 16.',
  unit: 'milliseconds',
  job: postgresqlExporter,
});

export const pgStatBgwriterCheckpointSyncTime = counter('pg_stat_bgwriter_checkpoint_sync_time_total', {
  help: 'Time in which checkpoints flushed files; until PostgreSQL 16.',
  unit: 'milliseconds',
  job: postgresqlExporter,
});

export const pgStatBgwriterBuffersCheckpoint = counter('pg_stat_bgwriter_buffers_checkpoint_total', {
  help: 'Buffers that checkpoints wrote; until PostgreSQL 16.',
  job: postgresqlExporter,
});

export const pgStatBgwriterBuffersBackend = counter('pg_stat_bgwriter_buffers_backend_total', {
  help: 'Buffers that connections had to write themselves; until PostgreSQL 16.',
  job: postgresqlExporter,
});

export const pgStatBgwriterBuffersBackendFsync = counter('pg_stat_bgwriter_buffers_backend_fsync_total', {
  help: 'How often a connection had to flush a file itself; until PostgreSQL 16.',
  job: postgresqlExporter,
});

export const pgStatBgwriterBuffersClean = counter('pg_stat_bgwriter_buffers_clean_total', {
  help: 'Buffers that the background writer wrote.',
  job: postgresqlExporter,
});

export const pgStatBgwriterMaxwrittenClean = counter('pg_stat_bgwriter_maxwritten_clean_total', {
  help: 'How often the background writer stopped because it had written enough.',
  job: postgresqlExporter,
});

export const pgStatBgwriterBuffersAlloc = counter('pg_stat_bgwriter_buffers_alloc_total', {
  help: 'Buffers allocated.',
  job: postgresqlExporter,
});

export const pgStatBgwriterStatsReset = counter('pg_stat_bgwriter_stats_reset_total', {
  help: 'When these statistics were last reset, in Unix time.',
  unit: 'seconds',
  job: postgresqlExporter,
});

/** Only with `--collector.stat_checkpointer`, since PostgreSQL 17, like all that follow. */
export const pgStatCheckpointerNumTimed = counter('pg_stat_checkpointer_num_timed_total', {
  help: 'Checkpoints that came on schedule.',
  job: postgresqlExporter,
});

export const pgStatCheckpointerNumRequested = counter('pg_stat_checkpointer_num_requested_total', {
  help: 'Checkpoints that were asked for.',
  job: postgresqlExporter,
});

export const pgStatCheckpointerRestartpointsTimed = counter('pg_stat_checkpointer_restartpoints_timed_total', {
  help: 'Restart points of a replica that came on schedule.',
  job: postgresqlExporter,
});

export const pgStatCheckpointerRestartpointsReq = counter('pg_stat_checkpointer_restartpoints_req_total', {
  help: 'Restart points of a replica that were asked for.',
  job: postgresqlExporter,
});

export const pgStatCheckpointerRestartpointsDone = counter('pg_stat_checkpointer_restartpoints_done_total', {
  help: 'Restart points of a replica.',
  job: postgresqlExporter,
});

export const pgStatCheckpointerWriteTime = counter('pg_stat_checkpointer_write_time_total', {
  help: 'Time in which files were written.',
  unit: 'milliseconds',
  job: postgresqlExporter,
});

export const pgStatCheckpointerSyncTime = counter('pg_stat_checkpointer_sync_time_total', {
  help: 'Time in which files were flushed.',
  unit: 'milliseconds',
  job: postgresqlExporter,
});

export const pgStatCheckpointerBuffersWritten = counter('pg_stat_checkpointer_buffers_written_total', {
  help: 'Buffers written.',
  job: postgresqlExporter,
});

export const pgStatCheckpointerStatsReset = counter('pg_stat_checkpointer_stats_reset_total', {
  help: 'When these statistics were last reset, in Unix time.',
  unit: 'seconds',
  job: postgresqlExporter,
});
