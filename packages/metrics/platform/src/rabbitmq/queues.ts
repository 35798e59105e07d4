/**
 * Queues of a RabbitMQ node, summed over all of them.
 * Source: https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_core_metrics_collector.erl
 */
import { counter, gauge } from '@belvedere/promql';
import { rabbitmq } from './job.ts';

export const rabbitmqQueues = gauge('rabbitmq_queues', { help: 'Queues that exist.', job: rabbitmq });

export const rabbitmqQueuesDeclared = counter('rabbitmq_queues_declared_total', {
  help: 'How often a client declared a queue.',
  job: rabbitmq,
});

export const rabbitmqQueuesCreated = counter('rabbitmq_queues_created_total', {
  help: 'Queues created.',
  job: rabbitmq,
});

export const rabbitmqQueuesDeleted = counter('rabbitmq_queues_deleted_total', {
  help: 'Queues deleted.',
  job: rabbitmq,
});

export const rabbitmqQueueMessages = gauge('rabbitmq_queue_messages', {
  help: 'Messages in queues, delivered and unacknowledged ones included.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesReady = gauge('rabbitmq_queue_messages_ready', {
  help: 'Messages that wait to be delivered.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesUnacked = gauge('rabbitmq_queue_messages_unacked', {
  help: 'Messages delivered and not yet acknowledged.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesPersistent = gauge('rabbitmq_queue_messages_persistent', {
  help: 'Messages that survive a restart.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesRam = gauge('rabbitmq_queue_messages_ram', {
  help: 'Messages held in memory.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesReadyRam = gauge('rabbitmq_queue_messages_ready_ram', {
  help: 'Messages that wait to be delivered and are held in memory.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesUnackedRam = gauge('rabbitmq_queue_messages_unacked_ram', {
  help: 'Messages delivered, not yet acknowledged and held in memory.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesSize = gauge('rabbitmq_queue_messages_bytes', {
  help: 'Size of all messages in queues.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesReadySize = gauge('rabbitmq_queue_messages_ready_bytes', {
  help: 'Size of the messages that wait to be delivered.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesUnackedSize = gauge('rabbitmq_queue_messages_unacked_bytes', {
  help: 'Size of the messages delivered and not yet acknowledged.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesRamSize = gauge('rabbitmq_queue_messages_ram_bytes', {
  help: 'Size of the messages held in memory.',
  job: rabbitmq,
});

export const rabbitmqQueueMessagesPublished = counter('rabbitmq_queue_messages_published_total', {
  help: 'Messages that came into queues.',
  job: rabbitmq,
});

export const rabbitmqQueueConsumers = gauge('rabbitmq_queue_consumers', {
  help: 'Consumers of queues.',
  job: rabbitmq,
});

export const rabbitmqQueueConsumerUtilisation = gauge('rabbitmq_queue_consumer_utilisation', {
  help: 'Shares of the time in which queues could deliver at once, added up.',
  unit: 'ratio',
  job: rabbitmq,
});

export const rabbitmqQueueDiskReads = counter('rabbitmq_queue_disk_reads_total', {
  help: 'Reads of messages from disk.',
  job: rabbitmq,
});

export const rabbitmqQueueDiskWrites = counter('rabbitmq_queue_disk_writes_total', {
  help: 'Writes of messages to disk.',
  job: rabbitmq,
});

export const rabbitmqQueueProcessMemory = gauge('rabbitmq_queue_process_memory_bytes', {
  help: 'Memory of the processes of queues.',
  job: rabbitmq,
});

export const rabbitmqQueueProcessReductions = counter('rabbitmq_queue_process_reductions_total', {
  help: "Work of the processes of queues, in Erlang's unit.",
  job: rabbitmq,
});
