import {
  combinations,
  growthOf,
  levelOf,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as kafka from '../kafka/index.ts';
import { exporterBehaviour } from './exporter.ts';

export interface KafkaWorkload {
  /** Brokers that the cluster has when all is well. */
  readonly brokers: number;
  /** Brokers that are alive. */
  readonly aliveBrokers: Signal;
  readonly topics: readonly string[];
  readonly partitionsPerTopic: number;
  readonly consumerGroup: string;
  readonly members: number;
  /** Messages per second that a topic receives. */
  readonly produced: (topic: string) => Signal;
  /** Messages of a topic that the group has still to read. */
  readonly lag: (topic: string) => Signal;
}

/** Offsets at the start of the simulation: the oldest message kept, and the newest. */
const OLDEST_OFFSET = 1_200_000;
const NEWEST_OFFSET = 2_000_000;

/** A Kafka cluster as its exporter shows it: replication is complete, and the group lags as the signal says. */
export function kafkaBehaviour(instances: readonly string[], workload: KafkaWorkload): Behaviour {
  return exporterBehaviour({
    targets: targetsOf(kafka.kafkaExporter, instances),
    series: [...topics(workload), ...consumerGroups(workload)],
  });
}

const partitionsOf = ({ topics, partitionsPerTopic }: KafkaWorkload) =>
  combinations({ topic: topics, partition: Array.from({ length: partitionsPerTopic }, (_, index) => String(index)) });

function topics(workload: KafkaWorkload): SeriesBehaviour[] {
  const { brokers, aliveBrokers, partitionsPerTopic, produced } = workload;
  const partitions = { labels: partitionsOf(workload) };
  const ids = Array.from({ length: brokers }, (_, index) => index + 1);
  const replicas = Math.min(3, brokers);
  return [
    levelOf(kafka.kafkaBrokers, ({ read }) => read(aliveBrokers)),
    levelOf(
      kafka.kafkaBroker,
      ({ labels, read }) => (Number(labels.id) <= read(aliveBrokers) ? Number(labels.id) : undefined),
      {
        labels: ids.map((id) => ({ id: String(id), address: `kafka-${id}:9092` })),
      },
    ),
    levelOf(kafka.kafkaTopicPartitions, partitionsPerTopic, { labels: combinations({ topic: workload.topics }) }),
    growthOf(
      kafka.kafkaPartitionCurrentOffset,
      { rate: ({ labels, read }) => read(produced(labels.topic)) / partitionsPerTopic, plus: NEWEST_OFFSET },
      partitions,
    ),
    growthOf(
      kafka.kafkaPartitionOldestOffset,
      { rate: ({ labels, read }) => read(produced(labels.topic)) / partitionsPerTopic, plus: OLDEST_OFFSET },
      partitions,
    ),
    levelOf(kafka.kafkaPartitionLeader, ({ labels }) => 1 + (Number(labels.partition) % brokers), partitions),
    levelOf(kafka.kafkaPartitionLeaderIsPreferred, 1, partitions),
    levelOf(kafka.kafkaPartitionReplicas, replicas, partitions),
    levelOf(kafka.kafkaPartitionInSyncReplicas, ({ read }) => Math.min(replicas, read(aliveBrokers)), partitions),
    levelOf(kafka.kafkaPartitionUnderReplicated, ({ read }) => Number(read(aliveBrokers) < replicas), partitions),
  ];
}

function consumerGroups(workload: KafkaWorkload): SeriesBehaviour[] {
  const { consumerGroup: consumergroup, members, partitionsPerTopic, produced, lag } = workload;
  const perTopic = { labels: workload.topics.map((topic) => ({ consumergroup, topic })) };
  const perPartition = { labels: partitionsOf(workload).map((partition) => ({ consumergroup, ...partition })) };
  return [
    levelOf(kafka.kafkaGroupMembers, members, { labels: [{ consumergroup }] }),
    growthOf(
      kafka.kafkaGroupCurrentOffset,
      {
        rate: ({ labels, read }) => read(produced(labels.topic)) / partitionsPerTopic,
        plus: ({ labels, read }) => NEWEST_OFFSET - read(lag(labels.topic)) / partitionsPerTopic,
      },
      perPartition,
    ),
    growthOf(
      kafka.kafkaGroupCurrentOffsetSum,
      {
        rate: ({ labels, read }) => read(produced(labels.topic)),
        plus: ({ labels, read }) => partitionsPerTopic * NEWEST_OFFSET - read(lag(labels.topic)),
      },
      perTopic,
    ),
    levelOf(
      kafka.kafkaGroupLag,
      ({ labels, read }) => Math.round(read(lag(labels.topic)) / partitionsPerTopic),
      perPartition,
    ),
    levelOf(kafka.kafkaGroupLagSum, ({ labels, read }) => Math.round(read(lag(labels.topic))), perTopic),
  ];
}
