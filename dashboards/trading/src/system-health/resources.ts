import { nodeCpuUse, nodeMemoryUse, tradingHighCpu, tradingHighMemory } from '@belvedere/alerts-trading';
import { ratio } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  nodeFilesystemAvailable,
  nodeFilesystemSize,
  nodeNetworkReceived,
  nodeNetworkTransmitted,
} from '@belvedere/metrics-platform';
import { ownNodes, processCpu, processMemory } from '@belvedere/metrics-trading';
import { service } from '../variables.ts';

const share = { width: 8, min: 0, max: ratio(1) } as const;
const third = { width: 8, min: 0 } as const;
const byNode = { by: ['instance'] } as const;
const fileSystem = { by: ['instance', 'mountpoint'] } as const;

/** What the machines have left, and who takes it. */
export const resources = section('Resources', [
  timeseries('CPU by node', {
    description:
      'Share of the processors’ time in which the node was not idle. The panels below say which service takes it.',
    queries: [nodeCpuUse.legend('{{instance}}')],
    alert: tradingHighCpu,
    ...share,
  }),
  timeseries('Memory by node', {
    description:
      'Share of the memory that new processes could not have without swapping. Near 100 % the kernel ends processes.',
    queries: [nodeMemoryUse.legend('{{instance}}')],
    alert: tradingHighMemory,
    ...share,
  }),
  timeseries('Disks by node', {
    description: 'Share of each file system that is full. A full one stops whatever writes to it.',
    queries: [
      nodeFilesystemAvailable
        .where(ownNodes)
        .max(fileSystem)
        .dividedBy(nodeFilesystemSize.where(ownNodes).max(fileSystem))
        .complement()
        .legend('{{instance}} {{mountpoint}}'),
    ],
    ...share,
  }),
  timeseries('Network by node', {
    description: 'Bytes per second that each node receives and sends.',
    queries: [
      nodeNetworkReceived.where(ownNodes).rate().sum(byNode).legend('{{instance}} received'),
      nodeNetworkTransmitted.where(ownNodes).rate().sum(byNode).legend('{{instance}} sent'),
    ],
    ...third,
  }),
  timeseries('CPU by service', {
    description: 'Processors that all instances of each service keep busy: 100 % is one of them.',
    queries: [
      processCpu
        .where({ job: service })
        .rate()
        .sum({ by: ['job'] })
        .legend('{{job}}'),
    ],
    ...third,
  }),
  timeseries('Memory by service', {
    description:
      'Memory that all instances of each service hold. A line that only rises, whatever the traffic, is a leak.',
    queries: [
      processMemory
        .where({ job: service })
        .sum({ by: ['job'] })
        .legend('{{job}}'),
    ],
    ...third,
  }),
]);
