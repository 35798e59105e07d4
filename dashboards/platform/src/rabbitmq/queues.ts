import { queueSection, timeseries } from '@belvedere/dashboard-kit';
import {
  rabbitmqDetailedQueueConsumers,
  rabbitmqDetailedQueueMessages,
  rabbitmqGlobalMessagesAcknowledged,
  rabbitmqGlobalMessagesReceived,
  rabbitmqQueueMessagesReady,
  rabbitmqQueueMessagesUnacked,
} from '@belvedere/metrics-platform';
import { topkStable } from '@belvedere/promql';
import { rabbitmqNode } from '../variables.ts';

const own = { instance: rabbitmqNode };
const byQueue = { by: ['vhost', 'queue'] } as const;

/** More could not be told apart. */
const MOST = 10;

/** What waits in the queues, what comes and goes, and who takes it. */
export const queues = queueSection('Queues', {
  depth: {
    description: 'The ten queues in which most messages wait or are being worked on.',
    queries: [topkStable(rabbitmqDetailedQueueMessages.where(own).sum(byQueue), MOST).legend('{{vhost}} {{queue}}')],
  },
  incoming: {
    queries: [rabbitmqGlobalMessagesReceived.where(own).rate().sum().legend('all queues')],
    unit: 'mps',
  },
  outgoing: {
    queries: [rabbitmqGlobalMessagesAcknowledged.where(own).rate().sum().legend('all queues')],
    unit: 'mps',
  },
  further: [
    timeseries('Messages by state', {
      description:
        'Messages that wait, and that are with a consumer. Many unacknowledged ones: consumers are slow, or take too many at once.',
      queries: [
        rabbitmqQueueMessagesReady.where(own).sum().legend('ready'),
        rabbitmqQueueMessagesUnacked.where(own).sum().legend('unacknowledged'),
      ],
      stack: 'normal',
      width: 12,
      min: 0,
    }),
    timeseries('Queues with fewest consumers', {
      description: 'Consumers of the ten queues that have fewest. A queue without any only grows.',
      queries: [rabbitmqDetailedQueueConsumers.where(own).sum(byQueue).bottomk(MOST).legend('{{vhost}} {{queue}}')],
      width: 12,
      min: 0,
    }),
  ],
});
