import {
  combinations,
  levelOf,
  rateOf,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as mongodb from '../mongodb/index.ts';
import { exporterBehaviour } from './exporter.ts';

export interface MongodbWorkload {
  readonly replicaSet: string;
  /** Operations per second on one server. */
  readonly operations: Signal;
  /** 1 where the servers answer their exporters, 0 where they do not. */
  readonly up: Signal;
}

/** What every series of a server says of it. */
type Server = Readonly<Record<'cl_role' | 'cl_id' | 'rs_nm' | 'rs_state', string>>;

/** The servers of one MongoDB replica set, the first of them its primary, each with its exporter. */
export function mongodbBehaviour(instances: readonly string[], workload: MongodbWorkload): Behaviour {
  const { replicaSet, operations, up } = workload;
  const server: Server = { cl_role: 'mongod', cl_id: '', rs_nm: replicaSet, rs_state: '1' };
  return exporterBehaviour({
    targets: targetsOf(mongodb.mongodbExporter, instances),
    series: [
      levelOf(mongodb.mongodbUp, ({ read }) => read(up), { labels: combinations({ cluster_role: ['mongod'] }) }),
      ...work(server, operations),
      ...room(server, operations),
      ...members(server, instances.length, up),
    ],
  });
}

/** How the operations are spread over their kinds. */
const KINDS: Readonly<Record<string, number>> = {
  query: 0.46,
  getmore: 0.08,
  insert: 0.16,
  update: 0.12,
  command: 0.18,
};

/** Seconds that an operation of each type takes, and how many of the operations are of it. */
const TYPES = {
  reads: { share: 0.54, seconds: 0.0009 },
  writes: { share: 0.28, seconds: 0.0021 },
  commands: { share: 0.18, seconds: 0.0004 },
} as const;

function work(server: Server, operations: Signal): SeriesBehaviour[] {
  const connections = {
    labels: combinations({ conn_type: ['current', 'available'] }).map((own) => ({ ...server, ...own })),
  };
  const kinds = { labels: Object.keys(KINDS).map((legacy_op_type) => ({ ...server, legacy_op_type })) };
  const queues = { labels: (['readers', 'writers'] as const).map((count_type) => ({ ...server, count_type })) };
  return [
    levelOf(mongodb.mongodbSsConnections, ({ labels }) => (labels.conn_type === 'current' ? 120 : 51_080), connections),
    rateOf(
      mongodb.mongodbSsOpcounters,
      ({ labels, read }) => (KINDS[labels.legacy_op_type] ?? 0) * read(operations),
      kinds,
    ),
    levelOf(mongodb.mongodbSsGlobalLockCurrentQueue, 0, queues),
    ...(Object.keys(TYPES) as (keyof typeof TYPES)[]).flatMap((op_type) => {
      const { share, seconds } = TYPES[op_type];
      const each = { labels: [{ ...server, op_type }] };
      return [
        rateOf(mongodb.mongodbSsOpLatenciesOps, ({ read }) => share * read(operations), each),
        rateOf(
          mongodb.mongodbSsOpLatenciesLatency,
          ({ read, noise }) => 1e6 * seconds * share * read(operations) * noise(0.15),
          each,
        ),
      ];
    }),
  ];
}

const CACHE = 4 * 2 ** 30;
const DATABASES = ['audit'];

function room(server: Server, operations: Signal): SeriesBehaviour[] {
  const each = { labels: [server] };
  const databases = { labels: DATABASES.map((database) => ({ ...server, database })) };
  return [
    levelOf(
      mongodb.mongodbSsWtCacheBytesCurrentlyInTheCache,
      ({ wander }) => Math.round(0.72 * CACHE * wander(0.05)),
      each,
    ),
    levelOf(mongodb.mongodbSsWtCacheMaximumBytesConfigured, CACHE, each),
    levelOf(
      mongodb.mongodbSsWtCacheTrackedDirtyBytesInTheCache,
      ({ wander }) => Math.round(0.03 * CACHE * wander(0.3)),
      each,
    ),
    rateOf(mongodb.mongodbSsWtCachePagesRequestedFromTheCache, ({ read }) => 30 * read(operations), each),
    rateOf(mongodb.mongodbSsWtCachePagesReadIntoCache, ({ read, noise }) => 0.4 * read(operations) * noise(0.3), each),
    levelOf(mongodb.mongodbDbstatsDataSize, ({ wander }) => Math.round(9e9 * wander(0.01, 3600)), databases),
    levelOf(mongodb.mongodbDbstatsStorageSize, ({ wander }) => Math.round(4e9 * wander(0.01, 3600)), databases),
  ];
}

/** The secondaries are a second behind. */
function members(server: Server, count: number, up: Signal): SeriesBehaviour[] {
  const each = {
    labels: Array.from({ length: count }, (_, index) => ({
      ...server,
      member_idx: String(index),
      member_state: index === 0 ? 'PRIMARY' : 'SECONDARY',
    })),
  };
  return [
    levelOf(mongodb.mongodbRsMembersHealth, ({ read }) => read(up), each),
    levelOf(
      mongodb.mongodbRsMembersOptimeDate,
      ({ labels, time }) => 1000 * (Math.floor(time) - Number(labels.member_state === 'SECONDARY')),
      each,
    ),
  ];
}
