import { nodeMemoryLow } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { timeseries, useSection } from '@belvedere/dashboard-kit';
import {
  nodeMajorPageFaults,
  nodeMemoryAvailable,
  nodeMemoryBuffers,
  nodeMemoryCached,
  nodeMemoryFree,
  nodeMemorySwapFree,
  nodeMemorySwapTotal,
  nodeMemoryTotal,
  nodeOutOfMemoryKills,
  nodePressureMemoryWaiting,
} from '@belvedere/metrics-platform';
import { node } from '../variables.ts';

const own = { instance: node };
const all = { by: ['instance'] } as const;

/** How full the memory is, what waits for it, and what was ended for want of it. */
export const memory = useSection('Memory', {
  utilization: {
    description: 'The share of the memory that new processes could not have without swapping.',
    queries: [nodeMemoryAvailable.where(own).dividedBy(nodeMemoryTotal.where(own)).complement().legend('{{instance}}')],
    alert: nodeMemoryLow,
    max: ratio(1),
  },
  saturation: {
    description: 'The share of the time in which some task had to wait for memory.',
    queries: [nodePressureMemoryWaiting.where(own).rate().legend('{{instance}}')],
  },
  errors: {
    description: 'Processes per second that the kernel ended for want of memory.',
    queries: [nodeOutOfMemoryKills.where(own).rate().legend('{{instance}}')],
  },
  further: [
    timeseries('Parts of the memory', {
      description: 'What the memory is used for. Caches and buffers are given back when processes need them.',
      queries: [
        nodeMemoryTotal
          .where(own)
          .minus(nodeMemoryFree.where(own))
          .minus(nodeMemoryCached.where(own))
          .minus(nodeMemoryBuffers.where(own))
          .sum()
          .legend('processes'),
        nodeMemoryCached.where(own).sum().legend('cache'),
        nodeMemoryBuffers.where(own).sum().legend('buffers'),
        nodeMemoryFree.where(own).sum().legend('free'),
      ],
      stack: 'normal',
      width: 8,
      min: 0,
    }),
    timeseries('Swap in use', {
      description: 'Memory that was written to disk. In use and growing: the node is too small for what it runs.',
      queries: [nodeMemorySwapTotal.where(own).minus(nodeMemorySwapFree.where(own)).sum(all).legend('{{instance}}')],
      width: 8,
      min: 0,
    }),
    timeseries('Major page faults', {
      description: 'Pages per second that had to be read from disk: memory that was given up too early.',
      queries: [nodeMajorPageFaults.where(own).rate().legend('{{instance}}')],
      width: 8,
      min: 0,
    }),
  ],
});
