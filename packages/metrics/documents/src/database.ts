import { databaseMetrics } from '@belvedere/metrics-service';
import { goService, javaService } from './jobs.ts';

export const {
  databaseQueryDuration,
  databaseQueryErrors,
  databasePoolConnections,
  databasePoolConnectionsLimit,
  databasePoolWaiting,
  databasePoolTimeouts,
} = databaseMetrics({
  // The services that connect to the database themselves.
  job: [goService, javaService],
  databases: ['postgres'],
  operations: ['select', 'insert', 'update', 'delete', 'other'],
});
