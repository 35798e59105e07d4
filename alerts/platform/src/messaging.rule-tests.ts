import * as platform from '@belvedere/metrics-platform';
import { gaugeSeries, missing, steady, type RuleTest } from '@belvedere/rule-kit';
import { alertTests, elsewhere } from './alert-tests.ts';
import { level } from './levels.ts';
import {
  kafkaBrokerLost,
  kafkaOfflinePartitions,
  kafkaUnderReplicated,
  rabbitmqNodeDown,
  rabbitmqNodesSeparated,
  rabbitmqPublishersBlocked,
} from './messaging.ts';

const rabbit = 'rabbitmq-0';
const rabbitUp = (up: number, instance = rabbit) => [gaugeSeries(platform.rabbitmq.up, { instance }, level(1, up))];
const alarms = (memory: number, disk: number, instance = rabbit) => [
  gaugeSeries(platform.rabbitmqAlarmsMemoryUsedWatermark, { instance }, level(0, memory)),
  gaugeSeries(platform.rabbitmqAlarmsFreeDiskSpaceWatermark, { instance }, level(0, disk)),
];
const separated = (peers: number) => [
  gaugeSeries(platform.rabbitmqUnreachablePeers, { instance: rabbit }, level(0, peers)),
];

const kafka = 'kafka-0';
/** Three partitions, of which so many have a leader from five minutes on. */
const leaders = (count: number, topic = 'orders') => [
  gaugeSeries(platform.kafkaTopicPartitions, { topic, instance: kafka }, level(3, 3)),
  ...['0', '1', '2'].map((partition, index) =>
    gaugeSeries(
      platform.kafkaPartitionLeader,
      { topic, partition, instance: kafka },
      index < count ? [steady('2h', { level: 2 })] : [steady('5m', { level: 2 }), missing('2h')],
    ),
  ),
];
/** Two partitions, one of which may lack copies. */
const underReplicated = (lacking: number, topic = 'orders') =>
  ['0', '1'].map((partition) =>
    gaugeSeries(
      platform.kafkaPartitionUnderReplicated,
      { topic, partition, instance: kafka },
      level(0, partition === '0' ? lacking : 0),
    ),
  );
const brokers = (alive: number, instance = kafka) => [
  gaugeSeries(platform.kafkaBrokers, { instance }, [steady('1h', { level: 3 }), steady('78h', { level: alive })]),
];

const blocked =
  'rabbitmq-0 has been short of memory or disk space for a minute: the whole cluster holds its publishers back.';

export const rabbitmqTests: readonly RuleTest[] = [
  ...alertTests(rabbitmqNodeDown, {
    given: rabbitUp,
    fires: 0,
    quiet: 1,
    beside: rabbitUp(1, 'rabbitmq-1'),
    labels: { job: 'rabbitmq', instance: rabbit },
    description: 'rabbitmq-0 has not answered its scrapes for 2 minutes.',
  }),
  ...alertTests(rabbitmqPublishersBlocked, {
    title: 'memory',
    given: (value) => alarms(value, 0),
    fires: 1,
    quiet: 0,
    beside: alarms(0, 0, 'rabbitmq-1'),
    labels: { job: 'rabbitmq', instance: rabbit },
    description: blocked,
  }),
  ...alertTests(rabbitmqPublishersBlocked, {
    title: 'disk',
    given: (value) => alarms(0, value),
    fires: 1,
    quiet: 0,
    beside: alarms(0, 0, 'rabbitmq-1'),
    labels: { job: 'rabbitmq', instance: rabbit },
    description: blocked,
  }),
  ...alertTests(rabbitmqNodesSeparated, {
    given: separated,
    fires: 1,
    quiet: 0,
    labels: { job: 'rabbitmq', instance: rabbit },
    description:
      'rabbitmq-0 has not reached other nodes of its cluster for 2 minutes, in number 1: queues may be lost on one side.',
  }),
];

const offline = (count: number) =>
  `Partitions of orders (kafka-0) have had no leader for 2 minutes, in number ${count}: nothing can be written to them or read.`;

export const kafkaTests: readonly RuleTest[] = [
  ...alertTests(kafkaOfflinePartitions, {
    given: leaders,
    fires: 2,
    quiet: 3,
    beside: leaders(3, 'payments'),
    labels: { job: 'kafka', instance: kafka, topic: 'orders' },
    description: offline(1),
  }),
  ...alertTests(kafkaOfflinePartitions, {
    title: 'all of a topic',
    given: leaders,
    fires: 0,
    quiet: 3,
    labels: { job: 'kafka', instance: kafka, topic: 'orders' },
    description: offline(3),
  }),
  ...alertTests(kafkaUnderReplicated, {
    given: underReplicated,
    fires: 1,
    quiet: 0,
    beside: underReplicated(0, 'payments'),
    labels: { job: 'kafka', instance: kafka, topic: 'orders' },
    description:
      'Partitions of orders (kafka-0) have lacked copies for 10 minutes, in number 1: the loss of a further broker loses messages.',
  }),
  ...alertTests(kafkaBrokerLost, {
    given: brokers,
    fires: 2,
    quiet: 3,
    every: 5,
    after: 60,
    // The last sample of three brokers, of 55m, leaves the window of three days.
    until: 72 * 60 + 55,
    beside: [...brokers(3, 'kafka-1'), ...brokers(1, 'feature-store-kafka-0'), ...elsewhere(brokers(3))],
    strangers: brokers(1, 'feature-store-kafka-0'),
    labels: { job: 'kafka', instance: kafka },
    description: 'The cluster of kafka-0 has had fewer brokers for 5 minutes than at its best within three days, by 1.',
  }),
];
