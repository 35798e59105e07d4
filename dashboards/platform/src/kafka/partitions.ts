import { count, ratio } from '@belvedere/core';
import { section, table, timeseries } from '@belvedere/dashboard-kit';
import {
  kafkaPartitionCurrentOffset,
  kafkaPartitionInSyncReplicas,
  kafkaPartitionLeaderIsPreferred,
  kafkaPartitionOldestOffset,
  kafkaPartitionReplicas,
  kafkaTopicPartitions,
} from '@belvedere/metrics-platform';
import { kafkaCluster } from '../variables.ts';

const own = { instance: kafkaCluster };
const topic = { by: ['instance', 'topic'] } as const;
const name = '{{topic}} of {{instance}}';
const third = { width: 8, min: 0 } as const;

/** How the topics are kept. */
export const partitions = section('Topics', [
  timeseries('Messages kept', {
    description: 'Messages of each topic that can still be read. What is older than its retention is gone.',
    queries: [
      kafkaPartitionCurrentOffset.where(own).minus(kafkaPartitionOldestOffset.where(own)).sum(topic).legend(name),
    ],
    ...third,
  }),
  timeseries('Copies in step', {
    description: 'The share of the copies of each topic that are up to date with their leader.',
    queries: [
      kafkaPartitionInSyncReplicas
        .where(own)
        .sum(topic)
        .dividedBy(kafkaPartitionReplicas.where(own).sum(topic))
        .legend(name),
    ],
    max: ratio(1),
    ...third,
  }),
  timeseries('Leaders where they belong', {
    description:
      'The share of the partitions that are led by their preferred broker. After a restart some brokers carry too much.',
    queries: [kafkaPartitionLeaderIsPreferred.where(own).avg(topic).legend(name)],
    unit: 'percentunit',
    max: count(1),
    ...third,
  }),
  table('All topics', {
    description: 'Partitions of each topic, the copies of each of them, and the messages that are kept.',
    queries: [
      kafkaTopicPartitions.where(own).max(topic).legend('Partitions'),
      kafkaPartitionReplicas.where(own).max(topic).legend('Copies'),
      kafkaPartitionInSyncReplicas.where(own).min(topic).legend('Fewest in step'),
      kafkaPartitionCurrentOffset.where(own).minus(kafkaPartitionOldestOffset.where(own)).sum(topic).legend('Messages'),
    ],
    labels: { instance: 'Cluster', topic: 'Topic' },
    width: 24,
    height: 7,
  }),
]);
