/**
 * Consumer groups of a Kafka cluster. Offsets are gauges in the exporter: ask for their `derivative`.
 * Source: https://github.com/danielqsj/kafka_exporter/blob/v1.9.0/kafka_exporter.go
 */
import { gauge } from '@belvedere/promql';
import { kafkaExporter } from './job.ts';

const topic = { labels: ['consumergroup', 'topic'], job: kafkaExporter } as const;
const partition = { labels: ['consumergroup', 'topic', 'partition'], job: kafkaExporter } as const;

export const kafkaGroupMembers = gauge('kafka_consumergroup_members', {
  help: 'Members of a consumer group.',
  labels: ['consumergroup'],
  job: kafkaExporter,
});

export const kafkaGroupCurrentOffset = gauge('kafka_consumergroup_current_offset', {
  help: 'Offset up to which a group has read a partition.',
  ...partition,
});

export const kafkaGroupCurrentOffsetSum = gauge('kafka_consumergroup_current_offset_sum', {
  help: 'Offsets up to which a group has read a topic, summed over its partitions.',
  ...topic,
});

export const kafkaGroupLag = gauge('kafka_consumergroup_lag', {
  help: 'Messages of a partition that a group has still to read.',
  ...partition,
});

export const kafkaGroupLagSum = gauge('kafka_consumergroup_lag_sum', {
  help: 'Messages of a topic that a group has still to read.',
  ...topic,
});
