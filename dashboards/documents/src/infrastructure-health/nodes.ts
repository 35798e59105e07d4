import {
  documentsHighCpu,
  documentsHighDisk,
  documentsHighMemory,
  nodeCpuUse,
  nodeDiskUse,
  nodeMemoryUse,
} from '@belvedere/alerts-documents';
import { ratio } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { ownNodes } from '@belvedere/metrics-documents';
import {
  nodeLoad5,
  nodeOutOfMemoryKills,
  nodePressureCpuWaiting,
  nodePressureIoWaiting,
  nodePressureMemoryWaiting,
} from '@belvedere/metrics-platform';
import { node } from '../variables.ts';

const share = { width: 8, min: 0, max: ratio(1) } as const;
const third = { width: 8, min: 0 } as const;

/** Machines by what they have left, what waits for it and what was ended for want of it. */
export const nodes = section('Nodes', [
  timeseries('CPU by node', {
    description:
      'Share of the processors’ time in which a node was not idle. All nodes busy is load; one alone is a pod.',
    queries: [nodeCpuUse.legend('{{instance}}')],
    alert: documentsHighCpu,
    ...share,
  }),
  timeseries('Memory by node', {
    description: 'Share of a node’s memory that new processes could not have without swapping.',
    queries: [nodeMemoryUse.legend('{{instance}}')],
    alert: documentsHighMemory,
    ...share,
  }),
  timeseries('Disks by node', {
    description: 'Share of each file system that is taken; those in memory are left out.',
    queries: [nodeDiskUse.legend('{{instance}} {{mountpoint}}')],
    alert: documentsHighDisk,
    ...share,
  }),
  timeseries('Load', {
    description: 'Processes that run or want to, on the mean of 5 minutes. Above the number of processors some wait.',
    queries: [nodeLoad5.where(ownNodes).where({ instance: node }).legend('{{instance}}')],
    ...third,
  }),
  timeseries('Pressure', {
    description:
      'Share of the time in which some process of the chosen nodes waited for a processor, for memory or for a disk, of the node where most did.',
    queries: [
      nodePressureCpuWaiting.where(ownNodes).where({ instance: node }).rate().max().legend('processor'),
      nodePressureMemoryWaiting.where(ownNodes).where({ instance: node }).rate().max().legend('memory'),
      nodePressureIoWaiting.where(ownNodes).where({ instance: node }).rate().max().legend('disk'),
    ],
    ...third,
  }),
  timeseries('Ended for want of memory', {
    description:
      'Processes that the kernel killed within the hour before each moment because a node had no memory left.',
    queries: [nodeOutOfMemoryKills.where(ownNodes).where({ instance: node }).increase('1h').legend('{{instance}}')],
    style: 'bars',
    ...third,
  }),
]);
