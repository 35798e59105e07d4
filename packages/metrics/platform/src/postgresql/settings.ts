/**
 * Settings of a PostgreSQL server. Each numeric setting is a metric of its own; these are the ones that dashboards and alerts
 * compare with.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_setting.go
 */
import { gauge } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

export const pgSettingsServerVersionNum = gauge('pg_settings_server_version_num', {
  help: 'Version of the server as one number: 150004 is 15.4.',
  job: postgresqlExporter,
});

export const pgSettingsMaxConnections = gauge('pg_settings_max_connections', {
  help: 'Connections that there may be at once.',
  job: postgresqlExporter,
});

export const pgSettingsSuperuserReservedConnections = gauge('pg_settings_superuser_reserved_connections', {
  help: 'Connections kept free for superusers.',
  job: postgresqlExporter,
});

export const pgSettingsMaxLocksPerTransaction = gauge('pg_settings_max_locks_per_transaction', {
  help: 'Locks that a transaction has room for on average.',
  job: postgresqlExporter,
});

export const pgSettingsMaxWorkerProcesses = gauge('pg_settings_max_worker_processes', {
  help: 'Background processes that there may be at once.',
  job: postgresqlExporter,
});

export const pgSettingsMaxParallelWorkers = gauge('pg_settings_max_parallel_workers', {
  help: 'Background processes that may work on queries at once.',
  job: postgresqlExporter,
});

export const pgSettingsMaxWalSenders = gauge('pg_settings_max_wal_senders', {
  help: 'Connections that replicas may have at once.',
  job: postgresqlExporter,
});

export const pgSettingsMaxReplicationSlots = gauge('pg_settings_max_replication_slots', {
  help: 'Replication slots that there may be.',
  job: postgresqlExporter,
});

export const pgSettingsMaxWalSize = gauge('pg_settings_max_wal_size_bytes', {
  help: 'Size of the write-ahead log that brings on a checkpoint.',
  job: postgresqlExporter,
});

export const pgSettingsMaxSlotWalKeepSize = gauge('pg_settings_max_slot_wal_keep_size_bytes', {
  help: 'Size of the write-ahead log that slots may hold back; -1 is no limit.',
  job: postgresqlExporter,
});

export const pgSettingsSharedBuffers = gauge('pg_settings_shared_buffers_bytes', {
  help: 'Memory of the shared buffers.',
  job: postgresqlExporter,
});

export const pgSettingsEffectiveCacheSize = gauge('pg_settings_effective_cache_size_bytes', {
  help: 'Memory of all caches that the planner assumes.',
  job: postgresqlExporter,
});

export const pgSettingsWorkMem = gauge('pg_settings_work_mem_bytes', {
  help: 'Memory that a sort or a hash table may take.',
  job: postgresqlExporter,
});

export const pgSettingsMaintenanceWorkMem = gauge('pg_settings_maintenance_work_mem_bytes', {
  help: 'Memory that maintenance may take.',
  job: postgresqlExporter,
});

export const pgSettingsRandomPageCost = gauge('pg_settings_random_page_cost', {
  help: 'Cost of a block out of order, as the planner assumes it.',
  job: postgresqlExporter,
});

export const pgSettingsSeqPageCost = gauge('pg_settings_seq_page_cost', {
  help: 'Cost of a block in order, as the planner assumes it.',
  job: postgresqlExporter,
});

export const pgSettingsCheckpointTimeout = gauge('pg_settings_checkpoint_timeout_seconds', {
  help: 'Time between two scheduled checkpoints.',
  job: postgresqlExporter,
});

export const pgSettingsAutovacuum = gauge('pg_settings_autovacuum', {
  help: 'Whether autovacuum is on: 1 or 0.',
  job: postgresqlExporter,
});

export const pgSettingsAutovacuumMaxWorkers = gauge('pg_settings_autovacuum_max_workers', {
  help: 'Tables that autovacuum may clean at once.',
  job: postgresqlExporter,
});

export const pgSettingsAutovacuumVacuumThreshold = gauge('pg_settings_autovacuum_vacuum_threshold', {
  help: 'Dead rows of a table that are left alone.',
  job: postgresqlExporter,
});

export const pgSettingsAutovacuumVacuumScaleFactor = gauge('pg_settings_autovacuum_vacuum_scale_factor', {
  help: 'Share of dead rows beyond the threshold that brings on a vacuum.',
  unit: 'ratio',
  job: postgresqlExporter,
});

export const pgSettingsAutovacuumFreezeMaxAge = gauge('pg_settings_autovacuum_freeze_max_age', {
  help: 'Age in transactions at which a table is vacuumed against wraparound.',
  job: postgresqlExporter,
});

export const pgSettingsStatementTimeout = gauge('pg_settings_statement_timeout_seconds', {
  help: 'How long a statement may take; 0 is no limit.',
  job: postgresqlExporter,
});

export const pgSettingsIdleInTransactionSessionTimeout = gauge(
  'pg_settings_idle_in_transaction_session_timeout_seconds',
  { help: 'How long a session may idle in a transaction; 0 is no limit.', job: postgresqlExporter },
);
