import {
  featureStoreHighCpu,
  featureStoreHighMemory,
  featureStoreRedisMemoryHigh,
  nodeCpuUse,
  nodeMemoryUse,
} from '@belvedere/alerts-feature-store';
import { percent, ratio } from '@belvedere/core';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import { ownNodes, ownRedis } from '@belvedere/metrics-feature-store';
import {
  nodeFilesystemAvailable,
  nodeFilesystemSize,
  nodeNetworkReceived,
  nodeNetworkTransmitted,
  nodePressureCpuWaiting,
  nodePressureIoWaiting,
  nodePressureMemoryWaiting,
  redisMemoryMaximum,
  redisMemoryUsed,
} from '@belvedere/metrics-platform';

const diskUse = nodeFilesystemAvailable
  .where(ownNodes)
  .dividedBy(nodeFilesystemSize.where(ownNodes).above(0))
  .complement()
  .max({ by: ['instance'] });

const byNode = { by: ['instance'] } as const;

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
  timeseries('Disk by node', {
    description: 'Share of the fullest file system of each node that is in use. Full, nothing is written any more.',
    queries: [diskUse.legend('{{instance}}')],
    thresholds: worseAbove(percent(80)),
    ...share,
  }),
  timeseries('Pressure by node', {
    description:
      'Share of the time in which some process waited for a processor, for memory or for a disk: what a busy node costs those who work on it.',
    queries: [
      nodePressureCpuWaiting.where(ownNodes).rate().legend('CPU {{instance}}'),
      nodePressureMemoryWaiting.where(ownNodes).rate().legend('memory {{instance}}'),
      nodePressureIoWaiting.where(ownNodes).rate().legend('disk {{instance}}'),
    ],
    min: 0,
    width: 8,
  }),
  timeseries('Network by node', {
    description: 'Bytes per second that each node receives and sends.',
    queries: [
      nodeNetworkReceived.where(ownNodes).rate().sum(byNode).legend('in {{instance}}'),
      nodeNetworkTransmitted.where(ownNodes).rate().sum(byNode).legend('out {{instance}}'),
    ],
    min: 0,
    width: 8,
  }),
]);
