/**
 * Reads of tables and indexes, and vacuums under way.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_statio_user_tables.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_statio_user_indexes.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_progress_vacuum.go
 */
import { counter, gauge } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

const table = { labels: ['datname', 'schemaname', 'relname'], job: postgresqlExporter } as const;
const index = { labels: ['schemaname', 'relname', 'indexrelname'], job: postgresqlExporter } as const;
const vacuum = { labels: ['datname', 'relname'], job: postgresqlExporter } as const;

export const pgStatioUserTablesHeapBlocksRead = counter('pg_statio_user_tables_heap_blocks_read', {
  help: 'Blocks of a table read from disk.',
  ...table,
});

export const pgStatioUserTablesHeapBlocksHit = counter('pg_statio_user_tables_heap_blocks_hit', {
  help: 'Blocks of a table found in the shared buffers.',
  ...table,
});

export const pgStatioUserTablesIdxBlocksRead = counter('pg_statio_user_tables_idx_blocks_read', {
  help: "Blocks of a table's indexes read from disk.",
  ...table,
});

export const pgStatioUserTablesIdxBlocksHit = counter('pg_statio_user_tables_idx_blocks_hit', {
  help: "Blocks of a table's indexes found in the shared buffers.",
  ...table,
});

export const pgStatioUserTablesToastBlocksRead = counter('pg_statio_user_tables_toast_blocks_read', {
  help: 'Blocks of a TOAST table read from disk.',
  ...table,
});

export const pgStatioUserTablesToastBlocksHit = counter('pg_statio_user_tables_toast_blocks_hit', {
  help: 'Blocks of a TOAST table found in the shared buffers.',
  ...table,
});

export const pgStatioUserTablesTidxBlocksRead = counter('pg_statio_user_tables_tidx_blocks_read', {
  help: "Blocks of a TOAST table's indexes read from disk.",
  ...table,
});

export const pgStatioUserTablesTidxBlocksHit = counter('pg_statio_user_tables_tidx_blocks_hit', {
  help: "Blocks of a TOAST table's indexes found in the shared buffers.",
  ...table,
});

/** Only with `--collector.statio_user_indexes`, like the next one. */
export const pgStatioUserIndexesIdxBlksRead = counter('pg_statio_user_indexes_idx_blks_read_total', {
  help: 'Blocks of an index read from disk.',
  ...index,
});

export const pgStatioUserIndexesIdxBlksHit = counter('pg_statio_user_indexes_idx_blks_hit_total', {
  help: 'Blocks of an index found in the shared buffers.',
  ...index,
});

/** Only while a vacuum is under way, like all that follow. */
export const pgStatProgressVacuumPhase = gauge('pg_stat_progress_vacuum_phase', {
  help: 'Whether a vacuum is in a phase: 1 or 0.',
  labels: [...vacuum.labels, 'phase'],
  job: postgresqlExporter,
});

export const pgStatProgressVacuumHeapBlks = gauge('pg_stat_progress_vacuum_heap_blks', {
  help: 'Blocks of the table that is being vacuumed.',
  ...vacuum,
});

export const pgStatProgressVacuumHeapBlksScanned = gauge('pg_stat_progress_vacuum_heap_blks_scanned', {
  help: 'Blocks looked at so far.',
  ...vacuum,
});

export const pgStatProgressVacuumHeapBlksVacuumed = gauge('pg_stat_progress_vacuum_heap_blks_vacuumed', {
  help: 'Blocks cleaned so far.',
  ...vacuum,
});

export const pgStatProgressVacuumIndexVacuums = gauge('pg_stat_progress_vacuum_index_vacuums', {
  help: 'Passes over the indexes so far.',
  ...vacuum,
});

export const pgStatProgressVacuumMaxDeadTuples = gauge('pg_stat_progress_vacuum_max_dead_tuples', {
  help: 'Dead rows that a pass can remember.',
  ...vacuum,
});

export const pgStatProgressVacuumNumDeadTuples = gauge('pg_stat_progress_vacuum_num_dead_tuples', {
  help: 'Dead rows found in this pass.',
  ...vacuum,
});
