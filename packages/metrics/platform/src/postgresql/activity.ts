/**
 * What the connections of a PostgreSQL server do, and the locks that they hold.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_activity.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_locks.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_long_running_transactions.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_process_idle.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_activity_autovacuum.go
 */
import { gauge, histogram } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

/** The states of a connection. Source: https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-ACTIVITY-VIEW */
const STATES = [
  'active',
  'idle',
  'idle in transaction',
  'idle in transaction (aborted)',
  'fastpath function call',
  'disabled',
];
/** Source: https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES */
const LOCK_MODES = [
  'accessexclusivelock',
  'accesssharelock',
  'exclusivelock',
  'rowexclusivelock',
  'rowsharelock',
  'sharelock',
  'sharerowexclusivelock',
  'shareupdateexclusivelock',
  'sireadlock',
];

const connection = {
  labels: ['datname', 'state', 'usename', 'application_name', 'backend_type', 'wait_event_type', 'wait_event'],
  job: postgresqlExporter,
} as const;

export const pgStatActivityCount = gauge('pg_stat_activity_count', {
  help: 'Connections in each state.',
  values: { state: STATES },
  ...connection,
});

export const pgStatActivityMaxTxDuration = gauge('pg_stat_activity_max_tx_duration', {
  help: 'How long the longest transaction under way has taken.',
  values: { state: STATES },
  unit: 'seconds',
  ...connection,
});

export const pgLocksCount = gauge('pg_locks_count', {
  help: 'Locks held.',
  labels: ['datname', 'mode'],
  values: { mode: LOCK_MODES },
  job: postgresqlExporter,
});

/** Only with `--collector.long_running_transactions`. */
export const pgLongRunningTransactions = gauge('pg_long_running_transactions', {
  help: 'Transactions under way, idle connections left out.',
  job: postgresqlExporter,
});

/** Only with `--collector.long_running_transactions`. An age, whatever its name says. */
export const pgLongRunningTransactionsOldestAge = gauge('pg_long_running_transactions_oldest_timestamp_seconds', {
  help: 'How long the oldest transaction has been under way.',
  job: postgresqlExporter,
});

/** Only with `--collector.process_idle`. */
export const pgProcessIdle = histogram('pg_process_idle_seconds', {
  help: 'How long connections have been idle.',
  labels: ['application_name', 'state'],
  buckets: [1, 2, 5, 15, 30, 60, 90, 120, 300],
  job: postgresqlExporter,
});

/** Only with `--collector.stat_activity_autovacuum`. */
export const pgStatActivityAutovacuumTimestamp = gauge('pg_stat_activity_autovacuum_timestamp_seconds', {
  help: 'When autovacuum began with a table, in Unix time.',
  labels: ['relname'],
  job: postgresqlExporter,
});
