/** Databases as the services see them; as the databases see themselves is in the platform's catalog. */
import { databaseMetrics } from '@belvedere/metrics-service';
import { counter, histogram } from '@belvedere/promql';
import { apiGateway, everyService } from './jobs.ts';

export const DATABASES = ['dynamodb', 'postgres', 'redis'] as const;
const OPERATIONS = ['read', 'write', 'transaction'] as const;

/** The gateway keeps nothing. */
const job = everyService.filter((service) => service !== apiGateway);

export const {
  databaseQueryDuration,
  databaseQueryErrors,
  databasePoolConnections,
  databasePoolConnectionsLimit,
  databasePoolWaiting,
  databasePoolTimeouts,
} = databaseMetrics({ job, databases: DATABASES, operations: OPERATIONS });

export const databaseSlowQueries = counter('database_slow_queries_total', {
  help: 'Queries that took longer than a second; each is in the log.',
  labels: ['database', 'operation'],
  values: { database: DATABASES, operation: OPERATIONS },
  job,
});

export const databasePoolWaitDuration = histogram('database_pool_wait_duration_seconds', {
  help: 'Time that a query waited for a connection of the pool.',
  buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  labels: ['database'],
  values: { database: DATABASES },
  job,
});
