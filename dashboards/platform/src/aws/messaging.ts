import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  snsMessagesPublished,
  snsNotificationsDelivered,
  snsNotificationsFailed,
  sqsMessagesDeleted,
  sqsMessagesSent,
  sqsMessagesVisible,
  sqsOldestMessageAge,
} from '@belvedere/metrics-platform';

const queue = { by: ['queue_name'] } as const;
const quarter = { width: 6, min: 0 } as const;

/** Queues and topics. */
export const messaging = section('SQS and SNS', [
  timeseries('Messages that wait', {
    description: 'Messages of each queue that nobody has taken. A line that only rises: the workers do not keep up.',
    queries: [sqsMessagesVisible.max(queue).legend('{{queue_name}}')],
    ...quarter,
  }),
  timeseries('Oldest message', {
    description: 'How long the oldest message of each queue has waited. Near its retention messages get lost.',
    queries: [sqsOldestMessageAge.max(queue).legend('{{queue_name}}')],
    ...quarter,
  }),
  timeseries('Messages of a minute', {
    description: 'Messages sent to queues, and worked off, within a minute.',
    queries: [sqsMessagesSent.sum().legend('sent'), sqsMessagesDeleted.sum().legend('worked off')],
    ...quarter,
  }),
  timeseries('Notifications of a minute', {
    description: 'Messages published to topics, and their deliveries that succeeded and failed, within a minute.',
    queries: [
      snsMessagesPublished.sum().legend('published'),
      snsNotificationsDelivered.sum().legend('delivered'),
      snsNotificationsFailed.sum().legend('failed'),
    ],
    ...quarter,
  }),
]);
