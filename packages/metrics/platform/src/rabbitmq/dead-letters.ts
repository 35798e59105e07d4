/**
 * Messages that a RabbitMQ node gave up.
 * Source: https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbit/src/rabbit_global_counters.erl
 */
import { counter } from '@belvedere/promql';
import { rabbitmq } from './job.ts';

/** What becomes of messages that a queue gives up. */
const STRATEGIES = ['disabled', 'at_most_once', 'at_least_once'];

const queue = { labels: ['queue_type', 'dead_letter_strategy'], job: rabbitmq } as const;

export const rabbitmqGlobalMessagesDeadLetteredExpired = counter(
  'rabbitmq_global_messages_dead_lettered_expired_total',
  {
    help: 'Messages given up because they had waited too long.',
    values: { dead_letter_strategy: STRATEGIES },
    ...queue,
  },
);

export const rabbitmqGlobalMessagesDeadLetteredRejected = counter(
  'rabbitmq_global_messages_dead_lettered_rejected_total',
  {
    help: 'Messages given up because a consumer rejected them.',
    values: { dead_letter_strategy: STRATEGIES },
    ...queue,
  },
);

export const rabbitmqGlobalMessagesDeadLetteredMaxlen = counter('rabbitmq_global_messages_dead_lettered_maxlen_total', {
  help: 'Messages given up because their queue was full.',
  values: { dead_letter_strategy: STRATEGIES },
  ...queue,
});

export const rabbitmqGlobalMessagesDeadLetteredDeliveryLimit = counter(
  'rabbitmq_global_messages_dead_lettered_delivery_limit_total',
  {
    help: 'Messages given up because they were delivered too often.',
    values: { dead_letter_strategy: STRATEGIES },
    ...queue,
  },
);

export const rabbitmqGlobalMessagesDeadLetteredConfirmed = counter(
  'rabbitmq_global_messages_dead_lettered_confirmed_total',
  {
    help: 'Messages given up that safely arrived in another queue.',
    values: { dead_letter_strategy: STRATEGIES },
    ...queue,
  },
);
