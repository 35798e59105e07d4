/**
 * Tables of a PostgreSQL database: the view pg_stat_user_tables, whose columns lend the metrics their names. They exist only where
 * the database has tables.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_user_tables.go
 */
import { counter, gauge } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

const table = { labels: ['datname', 'schemaname', 'relname'], job: postgresqlExporter } as const;

export const pgStatUserTablesNLiveTup = gauge('pg_stat_user_tables_n_live_tup', {
  help: 'Rows that are alive, by estimate.',
  ...table,
});

export const pgStatUserTablesNDeadTup = gauge('pg_stat_user_tables_n_dead_tup', {
  help: 'Rows that are dead, by estimate.',
  ...table,
});

export const pgStatUserTablesNModSinceAnalyze = gauge('pg_stat_user_tables_n_mod_since_analyze', {
  help: 'Rows changed since the table was last analyzed, by estimate.',
  ...table,
});

export const pgStatUserTablesSeqScan = counter('pg_stat_user_tables_seq_scan', {
  help: 'Scans of the whole table.',
  ...table,
});

export const pgStatUserTablesSeqTupRead = counter('pg_stat_user_tables_seq_tup_read', {
  help: 'Rows that scans of the whole table read.',
  ...table,
});

export const pgStatUserTablesIdxScan = counter('pg_stat_user_tables_idx_scan', {
  help: 'Scans by an index.',
  ...table,
});

export const pgStatUserTablesIdxTupFetch = counter('pg_stat_user_tables_idx_tup_fetch', {
  help: 'Rows that scans by an index fetched.',
  ...table,
});

export const pgStatUserTablesNTupIns = counter('pg_stat_user_tables_n_tup_ins', { help: 'Rows inserted.', ...table });

export const pgStatUserTablesNTupUpd = counter('pg_stat_user_tables_n_tup_upd', { help: 'Rows updated.', ...table });

export const pgStatUserTablesNTupHotUpd = counter('pg_stat_user_tables_n_tup_hot_upd', {
  help: 'Rows updated without touching an index.',
  ...table,
});

export const pgStatUserTablesNTupDel = counter('pg_stat_user_tables_n_tup_del', { help: 'Rows deleted.', ...table });

export const pgStatUserTablesVacuumCount = counter('pg_stat_user_tables_vacuum_count', {
  help: 'Vacuums by hand.',
  ...table,
});

export const pgStatUserTablesAutovacuumCount = counter('pg_stat_user_tables_autovacuum_count', {
  help: 'Vacuums by autovacuum.',
  ...table,
});

export const pgStatUserTablesAnalyzeCount = counter('pg_stat_user_tables_analyze_count', {
  help: 'Analyses by hand.',
  ...table,
});

export const pgStatUserTablesAutoanalyzeCount = counter('pg_stat_user_tables_autoanalyze_count', {
  help: 'Analyses by autovacuum.',
  ...table,
});

export const pgStatUserTablesLastVacuum = gauge('pg_stat_user_tables_last_vacuum', {
  help: 'When the table was last vacuumed by hand, in Unix time.',
  unit: 'seconds',
  ...table,
});

export const pgStatUserTablesLastAutovacuum = gauge('pg_stat_user_tables_last_autovacuum', {
  help: 'When the table was last vacuumed by autovacuum, in Unix time.',
  unit: 'seconds',
  ...table,
});

export const pgStatUserTablesLastAnalyze = gauge('pg_stat_user_tables_last_analyze', {
  help: 'When the table was last analyzed by hand, in Unix time.',
  unit: 'seconds',
  ...table,
});

export const pgStatUserTablesLastAutoanalyze = gauge('pg_stat_user_tables_last_autoanalyze', {
  help: 'When the table was last analyzed by autovacuum, in Unix time.',
  unit: 'seconds',
  ...table,
});

export const pgStatUserTablesTableSize = gauge('pg_stat_user_tables_table_size_bytes', {
  help: 'Size of a table, its TOAST included.',
  ...table,
});

export const pgStatUserTablesIndexSize = gauge('pg_stat_user_tables_index_size_bytes', {
  help: 'Size of all indexes of a table.',
  ...table,
});
