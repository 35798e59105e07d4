/**
 * Deliveries by queue and publications by exchange, summed over all of them: beside the channels' figures since RabbitMQ 4.0.
 * Source: https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_core_metrics_collector.erl
 */
import { counter, gauge } from '@belvedere/promql';
import { rabbitmq } from './job.ts';

export const rabbitmqExchangeMessagesPublished = counter('rabbitmq_exchange_messages_published_total', {
  help: 'Messages published into exchanges.',
  job: rabbitmq,
});

export const rabbitmqExchangeMessagesConfirmed = counter('rabbitmq_exchange_messages_confirmed_total', {
  help: 'Messages published into exchanges and confirmed.',
  job: rabbitmq,
});

export const rabbitmqExchangeMessagesUnroutableReturned = counter(
  'rabbitmq_exchange_messages_unroutable_returned_total',
  { help: 'Messages for no queue that exchanges gave back.', job: rabbitmq },
);

export const rabbitmqExchangeMessagesUnroutableDropped = counter(
  'rabbitmq_exchange_messages_unroutable_dropped_total',
  { help: 'Messages for no queue that exchanges dropped.', job: rabbitmq },
);

export const rabbitmqQueueExchangeMessagesPublished = counter('rabbitmq_queue_exchange_messages_published_total', {
  help: 'Messages that exchanges put into queues.',
  job: rabbitmq,
});

export const rabbitmqQueueGet = counter('rabbitmq_queue_get_total', {
  help: 'Messages fetched one by one from queues without acknowledgement.',
  job: rabbitmq,
});

export const rabbitmqQueueGetAck = counter('rabbitmq_queue_get_ack_total', {
  help: 'Messages fetched one by one from queues and to be acknowledged.',
  job: rabbitmq,
});

export const rabbitmqQueueGetEmpty = counter('rabbitmq_queue_get_empty_total', {
  help: 'How often a fetch from a queue found no message.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesDelivered = counter('rabbitmq_queue_messages_delivered_total', {
  help: 'Messages delivered from queues without acknowledgement.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesDeliveredAck = counter('rabbitmq_queue_messages_delivered_ack_total', {
  help: 'Messages delivered from queues and to be acknowledged.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesRedelivered = counter('rabbitmq_queue_messages_redelivered_total', {
  help: 'Messages delivered from queues once more.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesAcked = counter('rabbitmq_queue_messages_acked_total', {
  help: 'Messages of queues that were acknowledged.',
  job: rabbitmq,
});

export const rabbitmqStreamSegments = counter('rabbitmq_stream_segments', { help: 'Files of streams.', job: rabbitmq });

export const rabbitmqStreamConsumerMaxOffsetLag = gauge('rabbitmq_stream_consumer_max_offset_lag', {
  help: 'How far the slowest consumer of a stream is behind, in messages.',
  job: rabbitmq,
});
