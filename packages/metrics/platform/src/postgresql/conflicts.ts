/**
 * Why queries of a replica were cancelled: the view pg_stat_database_conflicts.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/exporter/queries.go
 */
import { counter } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

const database = { labels: ['server', 'datid', 'datname'], job: postgresqlExporter } as const;

export const pgStatDatabaseConflictsConflTablespace = counter('pg_stat_database_conflicts_confl_tablespace', {
  help: 'Queries cancelled because a tablespace was dropped.',
  ...database,
});

export const pgStatDatabaseConflictsConflLock = counter('pg_stat_database_conflicts_confl_lock', {
  help: 'Queries cancelled because they held a lock too long.',
  ...database,
});

export const pgStatDatabaseConflictsConflSnapshot = counter('pg_stat_database_conflicts_confl_snapshot', {
  help: 'Queries cancelled because they needed rows that are gone.',
  ...database,
});

export const pgStatDatabaseConflictsConflBufferpin = counter('pg_stat_database_conflicts_confl_bufferpin', {
  help: 'Queries cancelled because they held a buffer.',
  ...database,
});

export const pgStatDatabaseConflictsConflDeadlock = counter('pg_stat_database_conflicts_confl_deadlock', {
  help: 'Queries cancelled because of a deadlock with recovery.',
  ...database,
});

/** Since PostgreSQL 16. */
export const pgStatDatabaseConflictsConflActiveLogicalslot = counter(
  'pg_stat_database_conflicts_confl_active_logicalslot',
  { help: 'Logical slots given up because they needed rows that are gone.', ...database },
);
