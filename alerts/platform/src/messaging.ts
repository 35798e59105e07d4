import { count, ratio } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';
import { unowned } from './ownership.ts';

const byTopic = { by: ['job', 'instance', 'topic'] } as const;

/** Partitions of a topic that have no leader: Kafka's exporter shows none for them. */
export const offlinePartitions = platform.kafkaTopicPartitions.minus(
  platform.kafkaPartitionLeader.count(byTopic).or(platform.kafkaTopicPartitions.times(0)),
);

/** Brokers that a cluster has fewer than it had at some time of the last three days, so that a weekend is remembered. */
export const lostBrokers = platform.kafkaBrokers.where(unowned('kafka')).over('3d').max().minus(platform.kafkaBrokers);

/** The alerts of RabbitMQ clusters. Queues that grow are their owners' business. */
export const rabbitmqAlerts = () => ({
  rabbitmqNodeDown: alert('RabbitmqNodeDown', {
    when: platform.rabbitmq.up.equals(ratio(0)),
    for: '2m',
    severity: 'critical',
    service: 'rabbitmq',
    summary: 'A RabbitMQ node is down',
    description: ({ labels }) => `${labels.instance} has not answered its scrapes for 2 minutes.`,
  }),

  /** One alarm of one node holds back the publishers of the whole cluster. */
  rabbitmqPublishersBlocked: alert('RabbitmqPublishersBlocked', {
    when: platform.rabbitmqAlarmsMemoryUsedWatermark
      .equals(count(1))
      .or(platform.rabbitmqAlarmsFreeDiskSpaceWatermark.equals(count(1))),
    for: '1m',
    severity: 'critical',
    service: 'rabbitmq',
    summary: 'RabbitMQ takes no messages',
    description: ({ labels }) =>
      `${labels.instance} has been short of memory or disk space for a minute: the whole cluster holds its publishers back.`,
  }),

  rabbitmqNodesSeparated: alert('RabbitmqNodesSeparated', {
    when: platform.rabbitmqUnreachablePeers.above(0),
    for: '2m',
    severity: 'critical',
    service: 'rabbitmq',
    summary: 'Nodes of a RabbitMQ cluster do not reach each other',
    description: ({ labels, value }) =>
      `${labels.instance} has not reached other nodes of its cluster for 2 minutes, in number ${value}: queues may be lost on one side.`,
  }),
});

/** The alerts of Kafka clusters. Groups that fall behind are their owners' business. */
export const kafkaAlerts = () => ({
  kafkaOfflinePartitions: alert('KafkaOfflinePartitions', {
    when: offlinePartitions.above(0),
    for: '2m',
    severity: 'critical',
    service: 'kafka',
    summary: 'Partitions of Kafka are offline',
    description: ({ labels, value }) =>
      `Partitions of ${labels.topic} (${labels.instance}) have had no leader for 2 minutes, in number ${value}: nothing can be written to them or read.`,
  }),

  kafkaUnderReplicated: alert('KafkaUnderReplicated', {
    when: platform.kafkaPartitionUnderReplicated.sum(byTopic).above(0),
    for: '10m',
    severity: 'warning',
    service: 'kafka',
    summary: 'Partitions of Kafka lack copies',
    description: ({ labels, value }) =>
      `Partitions of ${labels.topic} (${labels.instance}) have lacked copies for 10 minutes, in number ${value}: the loss of a further broker loses messages.`,
  }),
});

/** The alert that looks back over days, which need not be asked often. */
export const kafkaBrokerAlerts = () => ({
  /** How many brokers there should be nobody says: three days after the loss the cluster counts as one of that size. */
  kafkaBrokerLost: alert('KafkaBrokerLost', {
    when: lostBrokers.above(0),
    for: '5m',
    severity: 'warning',
    service: 'kafka',
    summary: 'A Kafka cluster has lost brokers',
    description: ({ labels, value }) =>
      `The cluster of ${labels.instance} has had fewer brokers for 5 minutes than at its best within three days, by ${value}.`,
  }),
});

export const { rabbitmqNodeDown, rabbitmqPublishersBlocked, rabbitmqNodesSeparated } = rabbitmqAlerts();
export const { kafkaOfflinePartitions, kafkaUnderReplicated } = kafkaAlerts();
export const { kafkaBrokerLost } = kafkaBrokerAlerts();
