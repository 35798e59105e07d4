/**
 * Single queues of a RabbitMQ node: what `/metrics/detailed?family=queue_coarse_metrics&family=queue_metrics` answers.
 * Source: https://www.rabbitmq.com/docs/prometheus#detailed-endpoint,
 *   https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_core_metrics_collector.erl
 */
import { counter, gauge } from '@belvedere/promql';
import { rabbitmqDetailed } from './job.ts';

const queue = { labels: ['vhost', 'queue'], job: rabbitmqDetailed } as const;

export const rabbitmqDetailedQueueMessages = gauge('rabbitmq_detailed_queue_messages', {
  help: 'Messages in a queue, delivered and unacknowledged ones included.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesReady = gauge('rabbitmq_detailed_queue_messages_ready', {
  help: 'Messages of a queue that wait to be delivered.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesUnacked = gauge('rabbitmq_detailed_queue_messages_unacked', {
  help: 'Messages of a queue delivered and not yet acknowledged.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesPersistent = gauge('rabbitmq_detailed_queue_messages_persistent', {
  help: 'Messages of a queue that survive a restart.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesRam = gauge('rabbitmq_detailed_queue_messages_ram', {
  help: 'Messages of a queue held in memory.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesReadyRam = gauge('rabbitmq_detailed_queue_messages_ready_ram', {
  help: 'Messages of a queue that wait to be delivered and are held in memory.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesUnackedRam = gauge('rabbitmq_detailed_queue_messages_unacked_ram', {
  help: 'Messages of a queue delivered, not yet acknowledged and held in memory.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesSize = gauge('rabbitmq_detailed_queue_messages_bytes', {
  help: 'Size of all messages of a queue.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesReadySize = gauge('rabbitmq_detailed_queue_messages_ready_bytes', {
  help: 'Size of the messages of a queue that wait to be delivered.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesUnackedSize = gauge('rabbitmq_detailed_queue_messages_unacked_bytes', {
  help: 'Size of the messages of a queue delivered and not yet acknowledged.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesPersistentSize = gauge('rabbitmq_detailed_queue_messages_persistent_bytes', {
  help: 'Size of the messages of a queue that survive a restart.',
  ...queue,
});

export const rabbitmqDetailedQueueMessagesRamSize = gauge('rabbitmq_detailed_queue_messages_ram_bytes', {
  help: 'Size of the messages of a queue held in memory.',
  ...queue,
});

export const rabbitmqDetailedQueueConsumers = gauge('rabbitmq_detailed_queue_consumers', {
  help: 'Consumers of a queue.',
  ...queue,
});

export const rabbitmqDetailedQueueConsumerCapacity = gauge('rabbitmq_detailed_queue_consumer_capacity', {
  help: 'Share of the time in which a queue could deliver at once.',
  unit: 'ratio',
  ...queue,
});

export const rabbitmqDetailedQueueConsumerUtilisation = gauge('rabbitmq_detailed_queue_consumer_utilisation', {
  help: 'The same under its former name.',
  unit: 'ratio',
  ...queue,
});

export const rabbitmqDetailedQueueHeadMessageTimestamp = gauge('rabbitmq_detailed_queue_head_message_timestamp', {
  help: 'When the first message of a queue was published by its own statement, in Unix time.',
  unit: 'seconds',
  ...queue,
});

export const rabbitmqDetailedQueueDiskReads = counter('rabbitmq_detailed_queue_disk_reads_total', {
  help: "Reads of a queue's messages from disk.",
  ...queue,
});

export const rabbitmqDetailedQueueDiskWrites = counter('rabbitmq_detailed_queue_disk_writes_total', {
  help: "Writes of a queue's messages to disk.",
  ...queue,
});

export const rabbitmqDetailedQueueProcessMemory = gauge('rabbitmq_detailed_queue_process_memory_bytes', {
  help: "Memory of a queue's process.",
  ...queue,
});

export const rabbitmqDetailedQueueProcessReductions = counter('rabbitmq_detailed_queue_process_reductions_total', {
  help: "Work of a queue's process, in Erlang's unit.",
  ...queue,
});

/** Since RabbitMQ 4.1. */
export const rabbitmqDetailedQueueInfo = gauge('rabbitmq_detailed_queue_info', {
  help: "The kind of a queue and the node's part in it, as labels; the value is 1.",
  labels: [...queue.labels, 'queue_type', 'membership'],
  job: rabbitmqDetailed,
});
