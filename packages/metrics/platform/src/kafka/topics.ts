/**
 * Brokers, topics and partitions of a Kafka cluster. Offsets are gauges in the exporter: ask for their `derivative`.
 * Source: https://github.com/danielqsj/kafka_exporter/blob/v1.9.0/kafka_exporter.go
 */
import { gauge } from '@belvedere/promql';
import { kafkaExporter } from './job.ts';

const partition = { labels: ['topic', 'partition'], job: kafkaExporter } as const;

export const kafkaBrokers = gauge('kafka_brokers', { help: 'Brokers of the cluster.', job: kafkaExporter });

export const kafkaBroker = gauge('kafka_broker_info', {
  help: 'A broker of the cluster, as labels.',
  labels: ['id', 'address'],
  job: kafkaExporter,
});

export const kafkaTopicPartitions = gauge('kafka_topic_partitions', {
  help: 'Partitions of a topic.',
  labels: ['topic'],
  job: kafkaExporter,
});

export const kafkaPartitionCurrentOffset = gauge('kafka_topic_partition_current_offset', {
  help: 'Offset of the newest message of a partition.',
  ...partition,
});

export const kafkaPartitionOldestOffset = gauge('kafka_topic_partition_oldest_offset', {
  help: 'Offset of the oldest message of a partition.',
  ...partition,
});

export const kafkaPartitionLeader = gauge('kafka_topic_partition_leader', {
  help: 'Id of the broker that leads a partition.',
  ...partition,
});

export const kafkaPartitionLeaderIsPreferred = gauge('kafka_topic_partition_leader_is_preferred', {
  help: 'Whether the preferred broker leads a partition: 1 or 0.',
  ...partition,
});

export const kafkaPartitionReplicas = gauge('kafka_topic_partition_replicas', {
  help: 'Replicas of a partition.',
  ...partition,
});

export const kafkaPartitionInSyncReplicas = gauge('kafka_topic_partition_in_sync_replica', {
  help: 'Replicas of a partition that are in sync.',
  ...partition,
});

export const kafkaPartitionUnderReplicated = gauge('kafka_topic_partition_under_replicated_partition', {
  help: 'Whether a partition has too few replicas in sync: 1 or 0.',
  ...partition,
});
