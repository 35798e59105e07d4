import {
  highCpuUsage,
  highDiskUsage,
  highMemoryUsage,
  nodeDiskUse,
  nodeMemoryUse,
  recordedNodeCpuUse,
} from '@belvedere/alerts-insurance-leads';
import { ratio } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';

const share = { width: 8, min: 0, max: ratio(1) } as const;

/** What the machines have left. */
export const machines = section('Machines', [
  timeseries('CPU by node', {
    description:
      'Share of the processors’ time in which a node was not idle. All nodes busy is load; one alone is a process.',
    queries: [recordedNodeCpuUse.series.legend('{{instance}}')],
    alert: highCpuUsage,
    ...share,
  }),
  timeseries('Memory by node', {
    description: 'Share of a node’s memory that new processes could not have without swapping.',
    queries: [nodeMemoryUse.legend('{{instance}}')],
    alert: highMemoryUsage,
    ...share,
  }),
  timeseries('Disks by node', {
    description: 'Share of each file system that its users cannot fill any more; those in memory are left out.',
    queries: [nodeDiskUse.legend('{{instance}} {{mountpoint}}')],
    alert: highDiskUsage,
    ...share,
  }),
]);
