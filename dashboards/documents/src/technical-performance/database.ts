import { documentsDatabaseDown, documentsDatabasePoolSaturated, poolUse } from '@belvedere/alerts-documents';
import { section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import {
  databasePoolTimeouts,
  databasePoolWaiting,
  databaseQueryDuration,
  databaseQueryErrors,
  ownDatabase,
} from '@belvedere/metrics-documents';
import { pgSettingsMaxConnections, pgStatActivityCount, pgUp, postgresqlExporter } from '@belvedere/metrics-platform';
import { service } from '../variables.ts';

const own = { job: service };
const byService = { by: ['job'] } as const;
const third = { width: 8, min: 0 } as const;

/** An exporter that does not answer says nothing of its server: its own `up` of 0 stands in. */
const silent = postgresqlExporter.up.where(ownDatabase).equals(0);

/** The database as its servers see it, and as the services do. */
export const database = section('Database', [
  stateTimeline('Database servers', {
    description:
      'When each server answered its exporter. Without a server neither the Go nor the Java service goes on; documents wait where they are.',
    query: pgUp.where(ownDatabase).or(silent).legend('{{instance}}'),
    alert: documentsDatabaseDown,
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 8,
    height: 8,
  }),
  timeseries('Connections of the servers', {
    description: 'Connections that clients hold to each server, beside how many it takes.',
    queries: [
      pgStatActivityCount
        .where(ownDatabase)
        .sum({ by: ['instance'] })
        .legend('{{instance}}'),
      pgSettingsMaxConnections.where(ownDatabase).min().legend('limit'),
    ],
    ...third,
  }),
  timeseries('Pool in use', {
    description:
      'Connections in use as a share of what the pool of an instance may open. A full pool makes requests wait while the database is idle.',
    queries: [poolUse.legend('{{instance}} {{database}}')],
    alert: documentsDatabasePoolSaturated,
    ...third,
  }),
  timeseries('Waiting for a connection', {
    description: 'Queries that wait until their pool has a connection for them. There should be none.',
    queries: [databasePoolWaiting.where(own).sum(byService).legend('{{job}}')],
    ...third,
  }),
  timeseries('Given up for want of a connection', {
    description: 'Queries per second that got no connection in time: each is a request that failed.',
    queries: [databasePoolTimeouts.where(own).rate().sum(byService).legend('{{job}}')],
    ...third,
  }),
  timeseries('Failed queries', {
    description: 'Queries per second that failed, by service and operation.',
    queries: [
      databaseQueryErrors
        .where(own)
        .rate()
        .sum({ by: ['job', 'operation'] })
        .legend('{{job}} {{operation}}'),
    ],
    ...third,
  }),
  timeseries('Query, p95', {
    description:
      'The time that 95 % of the queries stay below, as the services wait for it. If one operation alone is slow, suspect a lock or an index.',
    queries: [
      databaseQueryDuration
        .where(own)
        .quantile(0.95, { by: ['job', 'operation'] })
        .legend('{{job}} {{operation}}'),
    ],
    min: 0,
  }),
  timeseries('Queries', {
    description: 'Queries per second by service and operation.',
    queries: [
      databaseQueryDuration
        .where(own)
        .rate({ by: ['job', 'operation'] })
        .legend('{{job}} {{operation}}'),
    ],
    stack: 'normal',
    min: 0,
  }),
]);
