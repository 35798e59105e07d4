import { featureStoreKafkaDown } from '@belvedere/alerts-feature-store';
import { count, percent } from '@belvedere/core';
import { section, timeseries, worseAbove, worseBelow } from '@belvedere/dashboard-kit';
import { KAFKA_BROKERS, ownKafka } from '@belvedere/metrics-feature-store';
import {
  kafkaBrokers,
  kafkaPartitionInSyncReplicas,
  kafkaPartitionLeaderIsPreferred,
  kafkaPartitionReplicas,
  kafkaPartitionUnderReplicated,
} from '@belvedere/metrics-platform';

const byTopic = { by: ['topic'] } as const;
const quarter = { min: 0, width: 6 } as const;

/** What carries the events. */
export const kafka = section('Kafka', [
  timeseries('Brokers', {
    description: `Brokers that belong to the cluster; ${KAFKA_BROKERS} are the whole. A gap is an exporter that does not answer.`,
    queries: [kafkaBrokers.where(ownKafka).legend('{{instance}}')],
    alert: featureStoreKafkaDown,
    thresholds: worseBelow(count(KAFKA_BROKERS)),
    decimals: 0,
    ...quarter,
  }),
  timeseries('Under-replicated partitions', {
    description: 'Partitions of which some replica is missing. If their leader dies too, messages are lost.',
    queries: [kafkaPartitionUnderReplicated.where(ownKafka).sum(byTopic).legend('{{topic}}')],
    thresholds: worseAbove(count(1)),
    decimals: 0,
    ...quarter,
  }),
  timeseries('Replicas in sync', {
    description: 'Share of the replicas that are as far as their leaders, of the partition where it is lowest.',
    queries: [
      kafkaPartitionInSyncReplicas
        .where(ownKafka)
        .dividedBy(kafkaPartitionReplicas.where(ownKafka))
        .min(byTopic)
        .legend('{{topic}}'),
    ],
    max: percent(100),
    ...quarter,
  }),
  timeseries('Preferred leaders', {
    description:
      'Share of the partitions whose leader is the preferred one. Below 100 % after a broker came back, until leaders are elected anew.',
    queries: [kafkaPartitionLeaderIsPreferred.where(ownKafka).avg(byTopic).legend('{{topic}}')],
    unit: 'percentunit',
    max: count(1),
    ...quarter,
  }),
]);
