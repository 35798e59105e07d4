import { tradingDatabaseConnectionsHigh, tradingDatabaseSlowQueries } from '@belvedere/alerts-trading';
import { section, timeseries, type Section } from '@belvedere/dashboard-kit';
import {
  databasePoolConnections,
  databasePoolConnectionsLimit,
  databasePoolTimeouts,
  databasePoolWaitDuration,
  databasePoolWaiting,
  databaseQueryDuration,
  databaseQueryErrors,
  databaseSlowQueries,
} from '@belvedere/metrics-trading';
import { errorRatio, saturation } from '@belvedere/promql';
import { exposes, type ServiceOptions } from './service-options.ts';

const quarter = { width: 6, min: 0 } as const;
const byDatabase = { by: ['database'] } as const;

/** The databases as this service sees them; none for a service that keeps nothing. */
export function databases({ service }: ServiceOptions): readonly Section[] {
  if (!exposes(service, databaseQueryDuration)) return [];
  const own = { job: service.name };
  const queries = databaseQueryDuration.where(own);
  const byInstance = { by: ['database', 'instance'] } as const;
  return [
    section(
      'Databases',
      [
        timeseries('Queries', {
          description:
            'Queries per second of this service. More of them at the same number of requests: a cache misses, or a release asks more.',
          queries: [queries.rate(byDatabase).legend('{{database}}')],
          ...quarter,
        }),
        timeseries('Query time, p95', {
          description:
            'The time that 95 % of the queries stay below. All databases at once: the network or this service; one alone: that database.',
          queries: [queries.quantile(0.95, { by: ['database', 'operation'] }).legend('{{database}} {{operation}}')],
          ...quarter,
        }),
        timeseries('Slow queries', {
          description:
            'Share of the queries of this service that take longer than a second. Each of them is in the log.',
          queries: [
            errorRatio({ failed: databaseSlowQueries.where(own), total: queries.count, ...byDatabase }).legend(
              '{{database}}',
            ),
          ],
          alert: tradingDatabaseSlowQueries,
          ...quarter,
        }),
        timeseries('Failed queries', {
          description:
            'Queries per second that ended in an error. With errors of requests beside them, the database is the cause.',
          queries: [databaseQueryErrors.where(own).rate().sum(byDatabase).legend('{{database}}')],
          ...quarter,
        }),
        timeseries('Pool use', {
          description:
            'Connections that queries use, as a share of those that the pool may have. A full pool makes queries wait: slow queries fill it.',
          queries: [
            saturation({
              used: databasePoolConnections.where({ ...own, state: 'active' }).sum(byInstance),
              capacity: databasePoolConnectionsLimit.where(own).sum(byInstance),
            }).legend('{{database}} {{instance}}'),
          ],
          alert: tradingDatabaseConnectionsHigh,
          ...quarter,
        }),
        timeseries('Waiting for a connection', {
          description:
            'Queries that wait for a connection of the pool. Above zero the pool is too small, or its queries too slow.',
          queries: [databasePoolWaiting.where(own).sum(byDatabase).legend('{{database}}')],
          ...quarter,
        }),
        timeseries('Wait for a connection, p95', {
          description:
            'The time that 95 % of the queries waited for a connection at most: it is part of the time of their requests.',
          queries: [databasePoolWaitDuration.where(own).quantile(0.95, byDatabase).legend('{{database}}')],
          ...quarter,
        }),
        timeseries('Queries given up', {
          description:
            'Queries per second for which the pool had no connection in time. Each is a request that failed.',
          queries: [databasePoolTimeouts.where(own).rate().sum(byDatabase).legend('{{database}}')],
          ...quarter,
        }),
      ],
      { collapsed: true },
    ),
  ];
}
