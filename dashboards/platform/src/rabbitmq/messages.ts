import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  rabbitmqGlobalMessagesConfirmed,
  rabbitmqGlobalMessagesDelivered,
  rabbitmqGlobalMessagesReceived,
  rabbitmqGlobalMessagesRedelivered,
} from '@belvedere/metrics-platform';
import { rabbitmqNode } from '../variables.ts';

const own = { instance: rabbitmqNode };
const half = { width: 12, min: 0 } as const;
const delivered = rabbitmqGlobalMessagesDelivered.where(own).rate().sum();

/** What becomes of the messages. */
export const messages = section('Messages', [
  timeseries('Received, confirmed and delivered', {
    description: 'Messages per second on each step. What is received and not confirmed, its publisher sends once more.',
    queries: [
      rabbitmqGlobalMessagesReceived.where(own).rate().sum().legend('received'),
      rabbitmqGlobalMessagesConfirmed.where(own).rate().sum().legend('confirmed'),
      delivered.legend('delivered'),
    ],
    unit: 'mps',
    ...half,
  }),
  timeseries('Delivered again', {
    description: 'The share of the deliveries that are repetitions: consumers refuse messages, or die with them.',
    queries: [rabbitmqGlobalMessagesRedelivered.where(own).rate().sum().dividedBy(delivered).legend('delivered again')],
    ...half,
  }),
]);
