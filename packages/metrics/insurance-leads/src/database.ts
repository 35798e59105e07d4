import { databaseMetrics } from '@belvedere/metrics-service';
import { dataService, orchestrator } from './jobs.ts';

export const {
  databaseQueryDuration,
  databaseQueryErrors,
  databasePoolConnections,
  databasePoolConnectionsLimit,
  databasePoolWaiting,
  databasePoolTimeouts,
} = databaseMetrics({
  // The services that connect to a database themselves.
  job: [dataService, orchestrator],
  databases: ['postgres', 'redis'],
  operations: ['read', 'write'],
});
