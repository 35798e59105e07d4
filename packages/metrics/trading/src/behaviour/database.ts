import {
  logNormal,
  levelOf,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import type { Job } from '@belvedere/promql';
import {
  DATABASES,
  databasePoolConnections,
  databasePoolConnectionsLimit,
  databasePoolTimeouts,
  databasePoolWaitDuration,
  databasePoolWaiting,
  databaseQueryDuration,
  databaseQueryErrors,
  databaseSlowQueries,
} from '../database.ts';
import {
  marketData,
  notification,
  orderProcessing,
  payment,
  portfolio,
  risk,
  signals,
  trading,
  userManagement,
} from '../jobs.ts';
import { INSTANCES, onServices } from './instances.ts';
import { databaseSlowness, traffic } from './signals.ts';

type Database = (typeof DATABASES)[number];

/** Queries per second of a service to each of its databases at the peak. */
const USES: readonly { readonly by: Job; readonly queries: Readonly<Partial<Record<Database, number>>> }[] = [
  { by: payment, queries: { postgres: 40 } },
  { by: orderProcessing, queries: { postgres: 240, redis: 120 } },
  { by: trading, queries: { dynamodb: 120, redis: 240 } },
  { by: portfolio, queries: { postgres: 180 } },
  { by: marketData, queries: { dynamodb: 40, redis: 500 } },
  { by: signals, queries: { dynamodb: 30 } },
  { by: risk, queries: { postgres: 60, redis: 180 } },
  { by: userManagement, queries: { postgres: 160, redis: 100 } },
  { by: notification, queries: { dynamodb: 30 } },
];

/** Seconds of half of the queries, and connections that a pool may have. */
const MEDIAN: Readonly<Record<string, number>> = { postgres: 0.006, dynamodb: 0.008, redis: 0.0008 };
const LIMIT: Readonly<Record<string, number>> = { postgres: 20, dynamodb: 50, redis: 20 };

/** What each database is asked for: only PostgreSQL has transactions, and there every change is one. */
const OPERATION_SHARES: Readonly<Record<Database, Readonly<Record<string, number>>>> = {
  postgres: { read: 0.8, transaction: 0.2 },
  dynamodb: { read: 0.7, write: 0.3 },
  redis: { read: 0.85, write: 0.15 },
};

const spread = ({ labels, read }: Moment<'database'>) =>
  logNormal({ median: (MEDIAN[labels.database] ?? NaN) * read(databaseSlowness(labels.database)), sigma: 0.8 });

function serviceDatabases({ by, queries }: (typeof USES)[number]): readonly SeriesBehaviour[] {
  const used = DATABASES.filter((database) => queries[database] !== undefined);
  const on = onServices(by);
  const pools = { on, labels: used.map((database) => ({ database })) };
  const operations = {
    on,
    labels: used.flatMap((database) =>
      Object.keys(OPERATION_SHARES[database]).map((operation) => ({ database, operation })),
    ),
  };
  const rate = ({ labels, read }: Moment<'database'>): number =>
    ((queries[labels.database as Database] ?? 0) * read(traffic)) / INSTANCES;
  const operationRate = (moment: Moment<'database' | 'operation'>): number =>
    rate(moment) * (OPERATION_SHARES[moment.labels.database as Database][moment.labels.operation] ?? 0);

  // Little's law: connections that queries want are the queries per second times the seconds that each takes.
  const demand = (moment: Moment<'database'>): number => rate(moment) * spread(moment).mean;
  const limit = ({ labels }: Moment<'database'>): number => LIMIT[labels.database] ?? 0;
  const waiting = (moment: Moment<'database'>): number => Math.max(0, demand(moment) - limit(moment));

  return [
    observationsOf(databaseQueryDuration, { rate: operationRate, distribution: spread }, operations),
    rateOf(databaseSlowQueries, (moment) => operationRate(moment) * (1 - spread(moment).below(1)), operations),
    rateOf(databaseQueryErrors, (moment) => 0.00001 * operationRate(moment), operations),
    levelOf(
      databasePoolConnections,
      (moment) => {
        const active = Math.min(limit(moment), Math.ceil(demand(moment)));
        const open = Math.max(active, Math.ceil(0.3 * limit(moment)));
        return moment.labels.state === 'active' ? active : open - active;
      },
      {
        on,
        labels: used.flatMap((database) => (['active', 'idle'] as const).map((state) => ({ database, state }))),
      },
    ),
    levelOf(databasePoolConnectionsLimit, limit, pools),
    levelOf(databasePoolWaiting, (moment) => Math.round(waiting(moment)), pools),
    rateOf(databasePoolTimeouts, (moment) => 0.01 * waiting(moment), pools),
    observationsOf(
      databasePoolWaitDuration,
      {
        rate,
        distribution: (moment) => logNormal({ median: waiting(moment) === 0 ? 0.0008 : 0.4, sigma: 0.6 }),
      },
      pools,
    ),
  ];
}

export const databaseBehaviour: readonly SeriesBehaviour[] = USES.flatMap(serviceDatabases);
