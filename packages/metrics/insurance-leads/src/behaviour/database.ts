import {
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  databasePoolConnections,
  databasePoolConnectionsLimit,
  databasePoolTimeouts,
  databasePoolWaiting,
  databaseQueryDuration,
  databaseQueryErrors,
} from '../database.ts';
import { dataService } from '../jobs.ts';
import { postgresUp, redisUp, traffic } from './signals.ts';

/** Queries per second of one instance at the peak, by database and operation. */
const QUERIES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  postgres: { read: 26, write: 7 },
  redis: { read: 58, write: 14 },
};

/** Seconds for half of the queries. */
const MEDIAN: Readonly<Record<string, number>> = { postgres: 0.006, redis: 0.0011 };

const LIMIT = 40;
const OPEN = 16;

const answers = ({ labels, read }: Moment<'database'>): boolean =>
  read(labels.database === 'postgres' ? postgresUp : redisUp) === 1;

/** Queries per second: the orchestrators ask a third as often as the data service. */
const queries = ({ labels, read }: Moment<'job' | 'database' | 'operation'>): number => {
  const peak = QUERIES[labels.database]?.[labels.operation] ?? 0;
  return (labels.job === dataService.name ? peak : peak / 3) * read(traffic);
};

/** Connections that are in use. */
const active = ({ read, noise }: Moment<'database'>): number => Math.round(1 + 5 * read(traffic) * noise(0.3));

export const databaseBehaviour: readonly SeriesBehaviour[] = [
  observationsOf(databaseQueryDuration, {
    rate: (moment) => (answers(moment) ? queries(moment) : 0),
    distribution: ({ labels, wander }) =>
      logNormal({ median: (MEDIAN[labels.database] ?? NaN) * wander(0.08), sigma: 0.7 }),
  }),
  rateOf(databaseQueryErrors, (moment) => queries(moment) * (answers(moment) ? 2e-5 : 1)),
  levelOf(databasePoolConnections, (moment) => {
    if (!answers(moment)) return 0;
    return moment.labels.state === 'active' ? active(moment) : OPEN - active(moment);
  }),
  levelOf(databasePoolConnectionsLimit, LIMIT),
  levelOf(databasePoolWaiting, (moment) => (answers(moment) ? 0 : Math.round(30 * moment.read(traffic)))),
  rateOf(databasePoolTimeouts, (moment) => (answers(moment) ? 0 : 12 * moment.read(traffic))),
];
