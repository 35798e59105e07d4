/**
 * The write-ahead log of a PostgreSQL server and its archive, and how far transactions are from wraparound.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_wal.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_archiver.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_database_wraparound.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_buffercache_summary.go
 */
import { counter, gauge } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

const database = { labels: ['datname'], job: postgresqlExporter } as const;

export const pgWalSegments = gauge('pg_wal_segments', {
  help: 'Files of the write-ahead log.',
  job: postgresqlExporter,
});

export const pgWalSize = gauge('pg_wal_size_bytes', { help: 'Size of the write-ahead log.', job: postgresqlExporter });

export const pgStatArchiverArchivedCount = counter('pg_stat_archiver_archived_count', {
  help: 'Files of the write-ahead log that were archived.',
  job: postgresqlExporter,
});

export const pgStatArchiverFailedCount = counter('pg_stat_archiver_failed_count', {
  help: 'Files of the write-ahead log that could not be archived.',
  job: postgresqlExporter,
});

/** Only after the first file was archived. */
export const pgStatArchiverLastArchiveAge = gauge('pg_stat_archiver_last_archive_age', {
  help: 'How long ago a file was last archived.',
  unit: 'seconds',
  job: postgresqlExporter,
});

/** Only with `--collector.database_wraparound`. An age in transactions, whatever its name says, like the next one. */
export const pgDatabaseWraparoundAgeDatfrozenxid = gauge('pg_database_wraparound_age_datfrozenxid_seconds', {
  help: 'Transactions since the oldest one that is not frozen.',
  unit: 'count',
  ...database,
});

export const pgDatabaseWraparoundAgeDatminmxid = gauge('pg_database_wraparound_age_datminmxid_seconds', {
  help: 'Multi-transactions since the oldest one that is still needed.',
  unit: 'count',
  ...database,
});

/** Only with `--collector.buffercache_summary`, since PostgreSQL 16, like all that follow. */
export const pgBuffercacheSummaryBuffersUsed = gauge('pg_buffercache_summary_buffers_used', {
  help: 'Shared buffers that hold something.',
  job: postgresqlExporter,
});

export const pgBuffercacheSummaryBuffersUnused = gauge('pg_buffercache_summary_buffers_unused', {
  help: 'Shared buffers that hold nothing.',
  job: postgresqlExporter,
});

export const pgBuffercacheSummaryBuffersDirty = gauge('pg_buffercache_summary_buffers_dirty', {
  help: 'Shared buffers that have still to be written.',
  job: postgresqlExporter,
});

export const pgBuffercacheSummaryBuffersPinned = gauge('pg_buffercache_summary_buffers_pinned', {
  help: 'Shared buffers that somebody uses right now.',
  job: postgresqlExporter,
});

export const pgBuffercacheSummaryUsagecountAvg = gauge('pg_buffercache_summary_usagecount_avg', {
  help: 'How often a shared buffer was used of late, on average.',
  job: postgresqlExporter,
});
