import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import { cacheHits, cacheMisses, cacheOperationDuration } from '../cache.ts';
import {
  databasePoolConnections,
  databasePoolConnectionsLimit,
  databasePoolTimeouts,
  databasePoolWaiting,
  databaseQueryDuration,
  databaseQueryErrors,
} from '../database.ts';
import { cacheHitRatio, databaseUp, poolUse, requests } from './signals.ts';

/** How queries are spread, and the seconds that half of each take. */
const QUERIES: Readonly<Record<string, { readonly share: number; readonly median: number }>> = {
  select: { share: 0.66, median: 0.004 },
  insert: { share: 0.15, median: 0.006 },
  update: { share: 0.16, median: 0.007 },
  delete: { share: 0.01, median: 0.009 },
  other: { share: 0.02, median: 0.002 },
};
const QUERIES_PER_REQUEST = 4;

/** Connections that a pool may open. */
const POOL = 40;

/** Queries per second of a kind that one of two instances makes. */
const queries = ({ labels, read }: Moment<'job' | 'operation'>): number =>
  (QUERIES_PER_REQUEST * (QUERIES[labels.operation]?.share ?? 0) * read(requests(labels.job))) / 2;

/** Without a database every query fails, and pools hold no connection. */
export const databaseBehaviour: readonly SeriesBehaviour[] = [
  observationsOf(databaseQueryDuration, {
    rate: (moment) => queries(moment) * moment.read(databaseUp),
    distribution: ({ labels, wander }) =>
      logNormal({ median: (QUERIES[labels.operation]?.median ?? NaN) * wander(0.06), sigma: 0.7 }),
  }),
  rateOf(databaseQueryErrors, (moment) => queries(moment) * (moment.read(databaseUp) === 1 ? 0.0004 : 1)),
  levelOf(databasePoolConnections, ({ labels, read }) => {
    const active = Math.round(POOL * read(poolUse));
    return read(databaseUp) * (labels.state === 'active' ? active : Math.max(0, Math.round(0.6 * POOL) - active));
  }),
  levelOf(databasePoolConnectionsLimit, POOL),
  levelOf(databasePoolWaiting, ({ read, noise }) => (read(databaseUp) === 1 ? 0 : Math.round(30 * noise(0.2)))),
  rateOf(databasePoolTimeouts, ({ read }) => (read(databaseUp) === 1 ? 0 : 3)),
];

/** What each service keeps. */
const CACHES: Readonly<Record<string, string>> = {
  'documents-api-gateway': 'responses',
  'documents-go-service': 'texts',
  'documents-java-service': 'rules',
};

/** Reads of a service's own cache a second, at one of its two instances. */
const reads = ({ labels, read }: Moment<'job'>): number => (1.8 * read(requests(labels.job))) / 2;

const cacheOf = (service: string) => ({
  labels: combinations({ cache: [CACHES[service] ?? ''] }),
  on: (instance: string) => instance.startsWith(service),
});

export const cacheBehaviour: readonly SeriesBehaviour[] = [
  ...Object.keys(CACHES).flatMap((service) => [
    rateOf(cacheHits, (moment) => reads(moment) * moment.read(cacheHitRatio), cacheOf(service)),
    rateOf(cacheMisses, (moment) => reads(moment) * (1 - moment.read(cacheHitRatio)), cacheOf(service)),
  ]),
  observationsOf(cacheOperationDuration, {
    rate: (moment) => reads(moment) * (moment.labels.operation === 'read' ? 1 : 1 - moment.read(cacheHitRatio)),
    distribution: ({ wander }) => logNormal({ median: 0.0011 * wander(0.06), sigma: 0.5 }),
  }),
];
