/**
 * Databases of a PostgreSQL server: the view pg_stat_database, whose columns lend the metrics their names. Most are counters
 * without `_total`, and those of time state milliseconds.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_database.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_database.go
 */
import { counter, gauge } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

const database = { labels: ['datid', 'datname'], job: postgresqlExporter } as const;

export const pgDatabaseSize = gauge('pg_database_size_bytes', {
  help: 'Size of a database.',
  labels: ['datname'],
  job: postgresqlExporter,
});

export const pgDatabaseConnectionLimit = gauge('pg_database_connection_limit', {
  help: 'Connections that a database may have at once; -1 is no limit.',
  labels: ['datname'],
  job: postgresqlExporter,
});

export const pgStatDatabaseNumbackends = gauge('pg_stat_database_numbackends', {
  help: 'Connections to a database.',
  ...database,
});

export const pgStatDatabaseXactCommit = counter('pg_stat_database_xact_commit', {
  help: 'Transactions committed.',
  ...database,
});

export const pgStatDatabaseXactRollback = counter('pg_stat_database_xact_rollback', {
  help: 'Transactions rolled back.',
  ...database,
});

export const pgStatDatabaseBlksHit = counter('pg_stat_database_blks_hit', {
  help: 'Blocks that were in the shared buffers when they were wanted.',
  ...database,
});

export const pgStatDatabaseBlksRead = counter('pg_stat_database_blks_read', {
  help: 'Blocks that had to be read from disk.',
  ...database,
});

export const pgStatDatabaseTupReturned = counter('pg_stat_database_tup_returned', {
  help: 'Rows that scans looked at.',
  ...database,
});

export const pgStatDatabaseTupFetched = counter('pg_stat_database_tup_fetched', {
  help: 'Rows that index scans fetched.',
  ...database,
});

export const pgStatDatabaseTupInserted = counter('pg_stat_database_tup_inserted', {
  help: 'Rows inserted.',
  ...database,
});

export const pgStatDatabaseTupUpdated = counter('pg_stat_database_tup_updated', { help: 'Rows updated.', ...database });

export const pgStatDatabaseTupDeleted = counter('pg_stat_database_tup_deleted', { help: 'Rows deleted.', ...database });

export const pgStatDatabaseConflicts = counter('pg_stat_database_conflicts', {
  help: 'Queries cancelled because they were in the way of recovery.',
  ...database,
});

export const pgStatDatabaseDeadlocks = counter('pg_stat_database_deadlocks', { help: 'Deadlocks found.', ...database });

export const pgStatDatabaseTempFiles = counter('pg_stat_database_temp_files', {
  help: 'Temporary files that queries wrote.',
  ...database,
});

export const pgStatDatabaseTempBytes = counter('pg_stat_database_temp_bytes', {
  help: 'Bytes that queries wrote to temporary files.',
  ...database,
});

export const pgStatDatabaseBlkReadTime = counter('pg_stat_database_blk_read_time', {
  help: 'Time spent in reading blocks, where the server measures it.',
  unit: 'milliseconds',
  ...database,
});

export const pgStatDatabaseBlkWriteTime = counter('pg_stat_database_blk_write_time', {
  help: 'Time spent in writing blocks, where the server measures it.',
  unit: 'milliseconds',
  ...database,
});

export const pgStatDatabaseActiveTime = counter('pg_stat_database_active_time_seconds_total', {
  help: 'Time spent in statements.',
  ...database,
});

export const pgStatDatabaseStatsReset = counter('pg_stat_database_stats_reset', {
  help: 'When the statistics of a database were last reset, in Unix time.',
  unit: 'seconds',
  ...database,
});
