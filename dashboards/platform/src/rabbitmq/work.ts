import { ratio } from '@belvedere/core';
import {
  rabbitmqDiskSpaceAvailable,
  rabbitmqDiskSpaceAvailableLimit,
  rabbitmqGlobalMessagesReceived,
  rabbitmqGlobalMessagesUnroutableDropped,
  rabbitmqProcessResidentMemory,
  rabbitmqResidentMemoryLimit,
} from '@belvedere/metrics-platform';
import { worseAbove } from '@belvedere/dashboard-kit';
import { saturation } from '@belvedere/promql';
import { rabbitmqNode } from '../variables.ts';

const own = { instance: rabbitmqNode };
const byNode = { by: ['instance'] } as const;

/** What the nodes are asked, and what they have left. */
export const work = {
  operations: {
    description: 'Messages per second that publishers hand to each node.',
    queries: [rabbitmqGlobalMessagesReceived.where(own).rate().sum(byNode).legend('{{instance}}')],
    unit: 'mps',
    width: 12,
  },
  errors: {
    description: 'Messages per second that no queue wanted and that are gone: a binding is missing.',
    queries: [rabbitmqGlobalMessagesUnroutableDropped.where(own).rate().sum(byNode).legend('{{instance}} unroutable')],
    unit: 'mps',
    width: 12,
  },
  memory: {
    description: 'Memory as a share of the limit of each node. At 100 % the whole cluster holds its publishers back.',
    queries: [
      saturation({
        used: rabbitmqProcessResidentMemory.where(own),
        capacity: rabbitmqResidentMemoryLimit.where(own),
      }).legend('{{instance}}'),
    ],
    thresholds: worseAbove(ratio(0.8), ratio(1)),
    width: 12,
  },
  storage: {
    description:
      'Bytes that are free on the disk of each node, and the limit below which the cluster takes no messages.',
    queries: [
      rabbitmqDiskSpaceAvailable.where(own).legend('{{instance}} free'),
      rabbitmqDiskSpaceAvailableLimit.where(own).max().legend('limit'),
    ],
    width: 12,
  },
} as const;
