import {
  combinations,
  exposedWhile,
  levelOf,
  rateOf,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as redis from '../redis/index.ts';
import { exporterBehaviour } from './exporter.ts';
import { replicationSeries } from './redis-replication.ts';

export interface RedisWorkload {
  /** Reads per second that one server answers. */
  readonly reads: Signal;
  /** The share of the reads that find their key. */
  readonly hitRatio: Signal;
  /** 1 where the servers answer their exporters, 0 where they do not. */
  readonly up: Signal;
  /** Which of the servers copy the first of the others; none where it is left out. */
  readonly replicas?: readonly string[];
}

/** Redis servers, each with its exporter beside it: the exporter goes on while its server is gone, and says so. */
export function redisBehaviour(
  instances: readonly string[],
  { reads, hitRatio, up, replicas = [] }: RedisWorkload,
): Behaviour {
  const answered = [
    ...server(reads),
    ...memory(reads),
    ...commands(reads, hitRatio),
    ...persistence(reads),
    ...replicationSeries(reads, instances, replicas),
  ];
  return exporterBehaviour({
    targets: targetsOf(redis.redisExporter, instances),
    series: [...exporter(up), ...exposedWhile(up, answered)],
  });
}

const REFUSED = 'dial tcp: connect: connection refused';

const exporter = (up: Signal): SeriesBehaviour[] => [
  levelOf(redis.redisUp, ({ read }) => read(up)),
  levelOf(redis.redisLastScrapeDuration, ({ noise }) => 0.0021 * noise(0.4)),
  levelOf(
    redis.redisLastScrapeError,
    ({ labels, read }) => {
      const failed = read(up) === 0;
      return failed === (labels.err === REFUSED) ? Number(failed) : undefined;
    },
    { labels: combinations({ err: ['', REFUSED] }) },
  ),
];

const server = (reads: Signal): SeriesBehaviour[] => [
  levelOf(redis.redisUptime, ({ time, start }) => Math.floor(time - start) + 1_650_000),
  levelOf(redis.redisConnectedClients, ({ wander }) => Math.round(46 * wander(0.2))),
  levelOf(redis.redisBlockedClients, 0),
  levelOf(redis.redisMaximumClients, 10_000),
  rateOf(redis.redisConnectionsReceived, ({ noise }) => 0.35 * noise(0.5)),
  rateOf(redis.redisConnectionsRejected, 0),
  rateOf(redis.redisCpuSystem, ({ read, noise }) => 3e-5 * read(reads) * noise(0.05)),
  rateOf(redis.redisCpuUser, ({ read, noise }) => 6e-5 * read(reads) * noise(0.05)),
];

const MAXIMUM_MEMORY = 4 * 2 ** 30;
const KEYS = 1_400_000;
const DATABASE = { labels: combinations({ db: ['db0'] }) };

const memory = (reads: Signal): SeriesBehaviour[] => [
  levelOf(redis.redisMemoryUsed, ({ wander }) => Math.round(0.52 * MAXIMUM_MEMORY * wander(0.08, 1800))),
  levelOf(redis.redisMemoryMaximum, MAXIMUM_MEMORY),
  levelOf(redis.redisMemoryResident, ({ wander }) => Math.round(0.57 * MAXIMUM_MEMORY * wander(0.08, 1800))),
  levelOf(redis.redisMemoryPeak, Math.round(0.61 * MAXIMUM_MEMORY)),
  levelOf(redis.redisMemoryFragmentation, ({ wander }) => 1.09 * wander(0.03)),
  levelOf(redis.redisKeys, ({ wander }) => Math.round(KEYS * wander(0.03, 1800)), DATABASE),
  levelOf(redis.redisKeysExpiring, ({ wander }) => Math.round(0.9 * KEYS * wander(0.03, 1800)), DATABASE),
  levelOf(redis.redisAverageTimeToLive, ({ wander }) => 540 * wander(0.05), DATABASE),
  rateOf(redis.redisExpiredKeys, ({ read, noise }) => 0.05 * read(reads) * noise(0.1)),
  rateOf(redis.redisEvictedKeys, 0),
];

/** For each read there are some writes. */
const COMMANDS_PER_READ = 1.35;

/** How the commands are spread, and the seconds that a call of each takes. */
const COMMANDS: Readonly<Record<string, { readonly share: number; readonly cost: number }>> = {
  get: { share: 0.28, cost: 8e-6 },
  mget: { share: 0.34, cost: 3.1e-5 },
  set: { share: 0.16, cost: 1.1e-5 },
  hgetall: { share: 0.12, cost: 4.2e-5 },
  expire: { share: 0.1, cost: 6e-6 },
};

const commands = (reads: Signal, hitRatio: Signal): SeriesBehaviour[] => {
  const each = { labels: combinations({ cmd: Object.keys(COMMANDS) }) };
  const calls = (command: string): number => COMMANDS_PER_READ * (COMMANDS[command]?.share ?? 0);
  const cost = (command: string): number => calls(command) * (COMMANDS[command]?.cost ?? 0);
  return [
    rateOf(redis.redisCommandsProcessed, ({ read }) => COMMANDS_PER_READ * read(reads)),
    rateOf(redis.redisCommands, ({ labels, read }) => calls(labels.cmd) * read(reads), each),
    rateOf(redis.redisCommandsDuration, ({ labels, read, noise }) => cost(labels.cmd) * read(reads) * noise(0.1), each),
    rateOf(redis.redisKeyspaceHits, ({ read }) => read(reads) * read(hitRatio)),
    rateOf(redis.redisKeyspaceMisses, ({ read }) => read(reads) * (1 - read(hitRatio))),
    rateOf(redis.redisNetworkInput, ({ read, noise }) => 180 * read(reads) * noise(0.05)),
    rateOf(redis.redisNetworkOutput, ({ read, noise }) => 1_450 * read(reads) * noise(0.05)),
    levelOf(redis.redisSlowLogLength, 7),
  ];
};

/** Seconds between two snapshots. */
const SNAPSHOT_INTERVAL = 900;

const persistence = (reads: Signal): SeriesBehaviour[] => [
  levelOf(redis.redisSnapshotChanges, ({ time, read }) => Math.floor((time % SNAPSHOT_INTERVAL) * 0.2 * read(reads))),
  levelOf(redis.redisSnapshotTime, ({ time }) => Math.floor(time / SNAPSHOT_INTERVAL) * SNAPSHOT_INTERVAL),
  levelOf(redis.redisSnapshotStatus, 1),
  levelOf(redis.redisAppendOnlyEnabled, 0),
  levelOf(redis.redisLoading, 0),
];
