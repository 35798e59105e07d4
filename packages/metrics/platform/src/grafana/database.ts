/**
 * Grafana's database. `go_sql_` is the Go client's collector, which replaces `grafana_database_conn_` in version 13.
 * Source: https://grafana.com/whats-new/2026-04-14-grafana-database-metrics-deprecation/,
 * https://github.com/prometheus/client_golang/blob/main/prometheus/collectors/dbstats_collector.go,
 * https://github.com/grafana/grafana/blob/main/pkg/services/sqlstore/database_wrapper.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { exponentialBuckets } from '../buckets.ts';
import { grafana } from './job.ts';

const database = { labels: ['db_name'], job: grafana } as const;

export const grafanaDatabaseConnectionsMaximum = gauge('go_sql_max_open_connections', {
  help: 'Connections that may be open at once; 0 is no limit.',
  ...database,
});

export const grafanaDatabaseConnections = gauge('go_sql_open_connections', {
  help: 'Connections that are open.',
  ...database,
});

export const grafanaDatabaseConnectionsUsed = gauge('go_sql_in_use_connections', {
  help: 'Connections that are in use.',
  ...database,
});

export const grafanaDatabaseConnectionsIdle = gauge('go_sql_idle_connections', {
  help: 'Connections that are idle.',
  ...database,
});

export const grafanaDatabaseWaits = counter('go_sql_wait_count_total', {
  help: 'Times that a connection had to be waited for.',
  ...database,
});

export const grafanaDatabaseWaitDuration = counter('go_sql_wait_duration_seconds_total', {
  help: 'Time for which a connection had to be waited for.',
  ...database,
});

export const grafanaDatabaseQueryDuration = histogram('grafana_database_queries_duration_seconds', {
  help: 'Time that a query of the database took.',
  labels: ['status'],
  values: { status: ['success', 'error'] },
  buckets: exponentialBuckets(0.00001, 4, 10),
  job: grafana,
});
