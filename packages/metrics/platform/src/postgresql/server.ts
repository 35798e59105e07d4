/**
 * What a PostgreSQL server is, and who may connect to it.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/exporter/postgres_exporter.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_postmaster.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_roles.go
 */
import { gauge } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

export const pgStatic = gauge('pg_static', {
  help: 'Version of the server, as labels; the value is 1.',
  labels: ['server', 'short_version', 'version'],
  job: postgresqlExporter,
});

/** Only with `--collector.postmaster`. */
export const pgPostmasterStartTime = gauge('pg_postmaster_start_time_seconds', {
  help: 'When the server started, in Unix time.',
  job: postgresqlExporter,
});

export const pgRolesConnectionLimit = gauge('pg_roles_connection_limit', {
  help: 'Connections that a role may have at once; -1 is no limit.',
  labels: ['rolname'],
  job: postgresqlExporter,
});
