import { ratio } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  databasePoolConnections,
  databasePoolConnectionsLimit,
  databasePoolTimeouts,
  databasePoolWaiting,
  databaseQueryDuration,
  databaseQueryErrors,
  ownPostgres,
  ownRedis,
} from '@belvedere/metrics-insurance-leads';
import {
  dashboards as platform,
  pgSettingsMaxConnections,
  pgStatActivityCount,
  redisMemoryMaximum,
  redisMemoryUsed,
} from '@belvedere/metrics-platform';
import { saturation } from '@belvedere/promql';

const byPool = { by: ['job', 'database'] } as const;
const third = { width: 8, min: 0 } as const;

/** PostgreSQL and Redis as they see themselves, and as the services do. */
export const databases = section('Databases', [
  timeseries('Connections to PostgreSQL', {
    description:
      'Connections that clients hold to each server, beside how many it takes. At the limit it refuses the next.',
    queries: [
      pgStatActivityCount
        .where(ownPostgres)
        .sum({ by: ['instance'] })
        .legend('{{instance}}'),
      pgSettingsMaxConnections.where(ownPostgres).min().legend('limit'),
    ],
    dataLinks: [{ dashboard: platform.postgresql }],
    ...third,
  }),
  timeseries('Connections of the pools', {
    description: 'Connections that the services have open, by what they do, beside how many their pools may open.',
    queries: [
      databasePoolConnections.sum({ by: ['job', 'database', 'state'] }).legend('{{job}} {{database}} {{state}}'),
      databasePoolConnectionsLimit.sum(byPool).legend('{{job}} {{database}} limit'),
    ],
    ...third,
  }),
  timeseries('Waiting for a connection', {
    description: 'Queries that wait until their pool has a connection for them. There should be none.',
    queries: [databasePoolWaiting.sum(byPool).legend('{{job}} {{database}}')],
    ...third,
  }),
  timeseries('Given up for want of a connection', {
    description: 'Queries per second that got no connection in time: each is a request or a job that failed.',
    queries: [databasePoolTimeouts.rate().sum(byPool).legend('{{job}} {{database}}')],
    ...third,
  }),
  timeseries('p95 of queries', {
    description: 'The time that 95 % of the queries stay below, as the services wait for it.',
    queries: [
      databaseQueryDuration.quantile(0.95, { by: ['database', 'operation'] }).legend('{{database}} {{operation}}'),
    ],
    ...third,
  }),
  timeseries('Failed queries', {
    description: 'Queries per second that failed, by service and database.',
    queries: [databaseQueryErrors.rate().sum(byPool).legend('{{job}} {{database}}')],
    ...third,
  }),
  timeseries('Queries', {
    description: 'Queries per second by database and operation.',
    queries: [databaseQueryDuration.rate({ by: ['database', 'operation'] }).legend('{{database}} {{operation}}')],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Redis memory', {
    description:
      'Memory in use as a share of what the server may take. A full server refuses leads, or drops what is cached.',
    queries: [
      saturation({ used: redisMemoryUsed.where(ownRedis), capacity: redisMemoryMaximum }).legend('{{instance}}'),
    ],
    dataLinks: [{ dashboard: platform.redis }],
    min: 0,
    max: ratio(1),
  }),
]);
