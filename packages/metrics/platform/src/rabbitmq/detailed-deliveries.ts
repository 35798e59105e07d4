/**
 * Single queues, exchanges and virtual hosts of a RabbitMQ node: what `/metrics/detailed` answers to `family=queue_delivery_metrics`,
 * `exchange_metrics`, `queue_exchange_metrics` (all since RabbitMQ 4.0), `vhost_status`, `exchange_names` and `exchange_bindings`.
 * Source: https://www.rabbitmq.com/docs/prometheus#detailed-endpoint
 */
import { counter, gauge } from '@belvedere/promql';
import { rabbitmqDetailed } from './job.ts';

const queue = { labels: ['vhost', 'queue'], job: rabbitmqDetailed } as const;
const exchange = { labels: ['vhost', 'exchange'], job: rabbitmqDetailed } as const;

export const rabbitmqDetailedQueueGet = counter('rabbitmq_detailed_queue_get_total', {
  help: 'Messages fetched one by one from a queue without acknowledgement.',
  ...queue,
});

export const rabbitmqDetailedQueueGetAck = counter('rabbitmq_detailed_queue_get_ack_total', {
  help: 'Messages fetched one by one from a queue and to be acknowledged.',
  ...queue,
});

export const rabbitmqDetailedQueueGetEmpty = counter('rabbitmq_detailed_queue_get_empty_total', {
  help: 'How often a fetch from a queue found no message.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesDelivered = counter('rabbitmq_detailed_queue_messages_delivered_total', {
  help: 'Messages delivered from a queue without acknowledgement.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesDeliveredAck = counter(
  'rabbitmq_detailed_queue_messages_delivered_ack_total',
  { help: 'Messages delivered from a queue and to be acknowledged.', ...queue },
);

export const rabbitmqDetailedQueueMessagesRedelivered = counter('rabbitmq_detailed_queue_messages_redelivered_total', {
  help: 'Messages delivered from a queue once more.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesAcked = counter('rabbitmq_detailed_queue_messages_acked_total', {
  help: 'Messages of a queue that were acknowledged.',
  ...queue,
});

export const rabbitmqDetailedExchangeMessagesPublished = counter(
  'rabbitmq_detailed_exchange_messages_published_total',
  { help: 'Messages published into an exchange.', ...exchange },
);

export const rabbitmqDetailedExchangeMessagesConfirmed = counter(
  'rabbitmq_detailed_exchange_messages_confirmed_total',
  { help: 'Messages published into an exchange and confirmed.', ...exchange },
);

export const rabbitmqDetailedExchangeMessagesUnroutableReturned = counter(
  'rabbitmq_detailed_exchange_messages_unroutable_returned_total',
  { help: 'Messages for no queue that an exchange gave back.', ...exchange },
);

export const rabbitmqDetailedExchangeMessagesUnroutableDropped = counter(
  'rabbitmq_detailed_exchange_messages_unroutable_dropped_total',
  { help: 'Messages for no queue that an exchange dropped.', ...exchange },
);

export const rabbitmqDetailedQueueExchangeMessagesPublished = counter(
  'rabbitmq_detailed_queue_exchange_messages_published_total',
  { help: 'Messages that an exchange put into a queue.', labels: [...queue.labels, 'exchange'], job: rabbitmqDetailed },
);

export const rabbitmqClusterVhostStatus = gauge('rabbitmq_cluster_vhost_status', {
  help: 'Whether a virtual host runs: 1 or 0.',
  labels: ['vhost'],
  job: rabbitmqDetailed,
});

export const rabbitmqClusterExchangeName = gauge('rabbitmq_cluster_exchange_name', {
  help: 'An exchange, as labels; the value is 1.',
  labels: [...exchange.labels, 'type'],
  job: rabbitmqDetailed,
});

export const rabbitmqClusterExchangeBindings = gauge('rabbitmq_cluster_exchange_bindings', {
  help: 'Queues and exchanges that an exchange passes messages to.',
  labels: [...exchange.labels, 'type'],
  job: rabbitmqDetailed,
});
