/**
 * What the open channels of a RabbitMQ node did, summed over all of them: when one closes, its part is gone.
 * Source: https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_core_metrics_collector.erl
 */
import { counter, gauge } from '@belvedere/promql';
import { rabbitmq } from './job.ts';

export const rabbitmqChannelConsumers = gauge('rabbitmq_channel_consumers', {
  help: 'Consumers of all channels.',
  job: rabbitmq,
});

export const rabbitmqChannelMessagesUnacked = gauge('rabbitmq_channel_messages_unacked', {
  help: 'Messages delivered and not yet acknowledged.',
  job: rabbitmq,
});

export const rabbitmqChannelMessagesUnconfirmed = gauge('rabbitmq_channel_messages_unconfirmed', {
  help: 'Messages published and not yet confirmed.',
  job: rabbitmq,
});

export const rabbitmqChannelMessagesUncommitted = gauge('rabbitmq_channel_messages_uncommitted', {
  help: 'Messages of transactions that are not yet committed.',
  job: rabbitmq,
});

export const rabbitmqChannelAcksUncommitted = gauge('rabbitmq_channel_acks_uncommitted', {
  help: 'Acknowledgements of transactions that are not yet committed.',
  job: rabbitmq,
});

export const rabbitmqChannelPrefetch = gauge('rabbitmq_channel_prefetch', {
  help: 'Messages that channels may have under way.',
  job: rabbitmq,
});

export const rabbitmqConsumerPrefetch = gauge('rabbitmq_consumer_prefetch', {
  help: 'Messages that consumers may have under way.',
  job: rabbitmq,
});

export const rabbitmqChannelMessagesPublished = counter('rabbitmq_channel_messages_published_total', {
  help: 'Messages published.',
  job: rabbitmq,
});

export const rabbitmqChannelMessagesConfirmed = counter('rabbitmq_channel_messages_confirmed_total', {
  help: 'Messages confirmed to their publisher.',
  job: rabbitmq,
});

export const rabbitmqChannelMessagesUnroutableReturned = counter(
  'rabbitmq_channel_messages_unroutable_returned_total',
  { help: 'Messages for no queue that went back to their publisher.', job: rabbitmq },
);

export const rabbitmqChannelMessagesUnroutableDropped = counter('rabbitmq_channel_messages_unroutable_dropped_total', {
  help: 'Messages for no queue that were dropped.',
  job: rabbitmq,
});

export const rabbitmqChannelMessagesDelivered = counter('rabbitmq_channel_messages_delivered_total', {
  help: 'Messages delivered to subscribers that need not acknowledge them.',
  job: rabbitmq,
});

export const rabbitmqChannelMessagesDeliveredAck = counter('rabbitmq_channel_messages_delivered_ack_total', {
  help: 'Messages delivered to subscribers that acknowledge them.',
  job: rabbitmq,
});

export const rabbitmqChannelMessagesRedelivered = counter('rabbitmq_channel_messages_redelivered_total', {
  help: 'Messages delivered once more.',
  job: rabbitmq,
});

export const rabbitmqChannelMessagesAcked = counter('rabbitmq_channel_messages_acked_total', {
  help: 'Messages that consumers acknowledged.',
  job: rabbitmq,
});

export const rabbitmqChannelGet = counter('rabbitmq_channel_get_total', {
  help: 'Messages fetched one by one without acknowledgement.',
  job: rabbitmq,
});

export const rabbitmqChannelGetAck = counter('rabbitmq_channel_get_ack_total', {
  help: 'Messages fetched one by one and to be acknowledged.',
  job: rabbitmq,
});

export const rabbitmqChannelGetEmpty = counter('rabbitmq_channel_get_empty_total', {
  help: 'How often a fetch found no message.',
  job: rabbitmq,
});

export const rabbitmqChannelProcessReductions = counter('rabbitmq_channel_process_reductions_total', {
  help: "Work of the processes of channels, in Erlang's unit.",
  job: rabbitmq,
});
