import {
  featureStoreHighCpu,
  featureStoreHighMemory,
  featureStoreRedisMemoryHigh,
  nodeCpuUse,
  nodeMemoryUse,
} from '@belvedere/alerts-feature-store';
import { ratio } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { ownRedis } from '@belvedere/metrics-feature-store';
import { redisMemoryMaximum, redisMemoryUsed } from '@belvedere/metrics-platform';

const share = { width: 8, min: 0, max: ratio(1) } as const;

/** What the machines and Redis have left. */
export const resources = section('Resources', [
  timeseries('CPU by node', {
    description: 'Share of the processors’ time in which the node was not idle.',
    queries: [nodeCpuUse.legend('{{instance}}')],
    alert: featureStoreHighCpu,
    ...share,
  }),
  timeseries('Memory by node', {
    description: 'Share of the memory that new processes could not have without swapping.',
    queries: [nodeMemoryUse.legend('{{instance}}')],
    alert: featureStoreHighMemory,
    ...share,
  }),
  timeseries('Redis memory', {
    description: 'Memory in use as a share of what each server may take. A full Redis evicts features.',
    queries: [
      redisMemoryUsed.where(ownRedis).dividedBy(redisMemoryMaximum.where(ownRedis).above(0)).legend('{{instance}}'),
    ],
    alert: featureStoreRedisMemoryHigh,
    ...share,
  }),
]);
