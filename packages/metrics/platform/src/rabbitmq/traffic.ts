/**
 * Messages that came into a RabbitMQ node and left it, by protocol and kind of queue. These counters outlive the connections that
 * they count, which the sums over channels do not: take rates of these.
 * Source: https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbit/src/rabbit_global_counters.erl,
 *   https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbit/src/rabbit_msg_size_metrics.erl
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { rabbitmq } from './job.ts';

/** Source: https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbit/src/rabbit_msg_size_metrics.erl */
const MESSAGE_SIZES = [100, 1e3, 1e4, 1e5, 1e6, 1e7, 5e7, 1e8];

const protocol = { labels: ['protocol'], job: rabbitmq } as const;
const queues = { labels: ['protocol', 'queue_type'], job: rabbitmq } as const;

export const rabbitmqGlobalPublishers = gauge('rabbitmq_global_publishers', {
  help: 'Publishers connected.',
  ...protocol,
});

export const rabbitmqGlobalConsumers = gauge('rabbitmq_global_consumers', {
  help: 'Consumers connected.',
  ...protocol,
});

export const rabbitmqGlobalMessagesReceived = counter('rabbitmq_global_messages_received_total', {
  help: 'Messages received from publishers.',
  ...protocol,
});

export const rabbitmqGlobalMessagesReceivedConfirm = counter('rabbitmq_global_messages_received_confirm_total', {
  help: 'Messages received from publishers that want to know that they arrived.',
  ...protocol,
});

export const rabbitmqGlobalMessagesConfirmed = counter('rabbitmq_global_messages_confirmed_total', {
  help: 'Messages confirmed to publishers.',
  ...protocol,
});

export const rabbitmqGlobalMessagesRouted = counter('rabbitmq_global_messages_routed_total', {
  help: 'Messages routed to a queue or a stream.',
  ...protocol,
});

export const rabbitmqGlobalMessagesUnroutableDropped = counter('rabbitmq_global_messages_unroutable_dropped_total', {
  help: 'Messages for no queue that were dropped.',
  ...protocol,
});

export const rabbitmqGlobalMessagesUnroutableReturned = counter('rabbitmq_global_messages_unroutable_returned_total', {
  help: 'Messages for no queue that went back to their publisher.',
  ...protocol,
});

export const rabbitmqGlobalMessagesDelivered = counter('rabbitmq_global_messages_delivered_total', {
  help: 'Messages delivered to consumers.',
  ...queues,
});

export const rabbitmqGlobalMessagesDeliveredConsumeManualAck = counter(
  'rabbitmq_global_messages_delivered_consume_manual_ack_total',
  { help: 'Messages delivered to subscribers that acknowledge them.', ...queues },
);

export const rabbitmqGlobalMessagesDeliveredConsumeAutoAck = counter(
  'rabbitmq_global_messages_delivered_consume_auto_ack_total',
  { help: 'Messages delivered to subscribers that need not acknowledge them.', ...queues },
);

export const rabbitmqGlobalMessagesDeliveredGetManualAck = counter(
  'rabbitmq_global_messages_delivered_get_manual_ack_total',
  { help: 'Messages fetched one by one and to be acknowledged.', ...queues },
);

export const rabbitmqGlobalMessagesDeliveredGetAutoAck = counter(
  'rabbitmq_global_messages_delivered_get_auto_ack_total',
  { help: 'Messages fetched one by one without acknowledgement.', ...queues },
);

export const rabbitmqGlobalMessagesGetEmpty = counter('rabbitmq_global_messages_get_empty_total', {
  help: 'How often a fetch found no message.',
  ...queues,
});

export const rabbitmqGlobalMessagesRedelivered = counter('rabbitmq_global_messages_redelivered_total', {
  help: 'Messages delivered once more.',
  ...queues,
});

export const rabbitmqGlobalMessagesAcknowledged = counter('rabbitmq_global_messages_acknowledged_total', {
  help: 'Messages that consumers acknowledged.',
  ...queues,
});

/** Since RabbitMQ 4.1. */
export const rabbitmqMessageSize = histogram('rabbitmq_message_size_bytes', {
  help: 'Size of the messages received from publishers.',
  buckets: MESSAGE_SIZES,
  ...protocol,
});
