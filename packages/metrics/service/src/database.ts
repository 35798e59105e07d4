import { counter, gauge, histogram, type Job } from '@belvedere/promql';

/** Bounds in seconds, from an answer out of memory to a query that was given up. */
const QUERY_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Databases as the services see them; as the databases see themselves is in the platform's catalog. */
export function databaseMetrics(options: {
  readonly job: readonly Job[];
  readonly databases: readonly string[];
  readonly operations: readonly string[];
}) {
  const { job, databases, operations } = options;
  const pool = { labels: ['database'], values: { database: databases }, job } as const;
  const query = {
    labels: ['database', 'operation'],
    values: { database: databases, operation: operations },
    job,
  } as const;
  return {
    databaseQueryDuration: histogram('database_query_duration_seconds', {
      help: 'Time that a query took.',
      buckets: QUERY_BUCKETS,
      ...query,
    }),
    databaseQueryErrors: counter('database_query_errors_total', { help: 'Queries that failed.', ...query }),
    databasePoolConnections: gauge('database_pool_connections', {
      help: 'Connections that the pool has open, by state.',
      labels: ['database', 'state'],
      values: { database: databases, state: ['active', 'idle'] },
      job,
    }),
    databasePoolConnectionsLimit: gauge('database_pool_connections_limit', {
      help: 'Connections that the pool may have open at once.',
      ...pool,
    }),
    databasePoolWaiting: gauge('database_pool_waiting_requests', {
      help: 'Queries that wait for a connection of the pool.',
      ...pool,
    }),
    databasePoolTimeouts: counter('database_pool_timeouts_total', {
      help: 'Queries given up because the pool had no connection for them in time.',
      ...pool,
    }),
  };
}
