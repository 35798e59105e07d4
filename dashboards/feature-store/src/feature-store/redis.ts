import { featureStoreRedisDown, featureStoreRedisMemoryHigh } from '@belvedere/alerts-feature-store';
import { percent } from '@belvedere/core';
import { section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { ownRedis } from '@belvedere/metrics-feature-store';
import {
  redisAverageTimeToLive,
  redisCommandsProcessed,
  redisConnectedClients,
  redisEvictedKeys,
  redisExpiredKeys,
  redisExporter,
  redisKeys,
  redisKeysExpiring,
  redisKeyspaceHits,
  redisKeyspaceMisses,
  redisMemoryFragmentation,
  redisMemoryMaximum,
  redisMemoryUsed,
  redisNetworkInput,
  redisNetworkOutput,
  redisUp,
} from '@belvedere/metrics-platform';
import { hitRatio } from '@belvedere/promql';

const byServer = { by: ['instance'] } as const;
const third = { min: 0, width: 8 } as const;

/** What the features lie in. */
export const redis = section('Redis', [
  stateTimeline('Redis over time', {
    description:
      'When each server answered its exporter. While one is down its share of the features is computed anew for each request.',
    query: redisUp.where(ownRedis).or(redisExporter.up.where(ownRedis).equals(0)).legend('{{instance}}'),
    alert: featureStoreRedisDown,
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    height: 5,
  }),
  timeseries('Memory in use', {
    description: 'Memory in use as a share of what each server may take. A full Redis evicts features.',
    queries: [
      redisMemoryUsed.where(ownRedis).dividedBy(redisMemoryMaximum.where(ownRedis).above(0)).legend('{{instance}}'),
    ],
    alert: featureStoreRedisMemoryHigh,
    max: percent(100),
    ...third,
  }),
  timeseries('Keys', {
    description:
      'Keys that each server holds, and those without an end among them: features have one, so the second line that rises is something else that moved in.',
    queries: [
      redisKeys.where(ownRedis).sum(byServer).legend('{{instance}}'),
      redisKeys
        .where(ownRedis)
        .minus(redisKeysExpiring.where(ownRedis))
        .sum(byServer)
        .legend('without an end {{instance}}'),
    ],
    ...third,
  }),
  timeseries('Evicted and expired', {
    description:
      'Keys per second that were dropped for want of memory, and that came to their end. The first is above zero only where memory is too small.',
    queries: [
      redisEvictedKeys.where(ownRedis).rate().legend('evicted {{instance}}'),
      redisExpiredKeys.where(ownRedis).rate().legend('expired {{instance}}'),
    ],
    ...third,
  }),
  timeseries('Commands', {
    description: 'Commands per second that each server processed. Servers that share the load well lie close together.',
    queries: [redisCommandsProcessed.where(ownRedis).rate().legend('{{instance}}')],
    ...third,
  }),
  timeseries('Keys found', {
    description: 'Share of the reads that found their key, as Redis counts them. It follows the hit rate above.',
    queries: [
      hitRatio({
        hits: redisKeyspaceHits.where(ownRedis),
        misses: redisKeyspaceMisses.where(ownRedis),
        by: ['instance'],
      }).legend('{{instance}}'),
    ],
    max: percent(100),
    width: 8,
  }),
  timeseries('Clients', {
    description: 'Clients that hold a connection. A step up after a roll-out is a pool that nobody closes.',
    queries: [redisConnectedClients.where(ownRedis).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Network', {
    description: 'Bytes per second that each server receives from its clients and sends to them.',
    queries: [
      redisNetworkInput.where(ownRedis).rate().legend('in {{instance}}'),
      redisNetworkOutput.where(ownRedis).rate().legend('out {{instance}}'),
    ],
    ...third,
  }),
  timeseries('Fragmentation', {
    description:
      'Memory of the process over memory that its keys need. Far above 150 % memory is wasted; below 100 % some of it is on a disk.',
    queries: [redisMemoryFragmentation.where(ownRedis).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Time to live', {
    description: 'Average time that the keys still have. It falls where features are written less often than planned.',
    queries: [redisAverageTimeToLive.where(ownRedis).max(byServer).legend('{{instance}}')],
    ...third,
  }),
]);
