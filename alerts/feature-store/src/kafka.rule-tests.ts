import { kafkaConsumerLag, ownConsumerGroup } from '@belvedere/metrics-feature-store';
import { kafkaBrokers, kafkaExporter, kafkaGroupLagSum } from '@belvedere/metrics-platform';
import {
  available,
  firing,
  gaugeSeries,
  lost,
  outage,
  pending,
  quietTest,
  resolved,
  ruleTest,
  scenario,
  silent,
  steady,
  target,
  type InputSeries,
  type RuleTest,
} from '@belvedere/rule-kit';
import { featureStoreKafkaDown, streamLagHigh } from './kafka.ts';

const OWN = 'feature-store-kafka-0';

/** A cluster whose exporter sees three brokers for five minutes, then so many for five, and three again. */
const cluster = (instance: string, brokers: number) =>
  target(
    kafkaExporter,
    instance,
    [available('15m')],
    gaugeSeries(kafkaBrokers, { instance }, [
      steady('5m', { level: 3 }),
      steady('5m', { level: brokers }),
      steady('5m', { level: 3 }),
    ]),
  );

/** Another job that sees the same cluster: all of it, whatever happens. */
const impostor = [
  gaugeSeries(kafkaExporter.up, { instance: OWN, job: 'events' }, [steady('15m', { level: 1 })]),
  gaugeSeries(kafkaBrokers, { instance: OWN, job: 'events' }, [steady('15m', { level: 3 })]),
];

const brokers = gaugeSeries(kafkaBrokers, { instance: OWN }, [steady('15m', { level: 3 })]);

const lacksBrokers = (instance: string) => ({
  labels: { job: 'kafka', instance },
  annotations: {
    summary: 'Kafka of the feature store lacks brokers',
    description: `${instance} has not shown 3 brokers for a minute.`,
  },
});

const downTest = (name: string, instance: string, input: readonly InputSeries[]) =>
  ruleTest({
    alert: featureStoreKafkaDown,
    name,
    input,
    silentAt: '5m30s',
    firingAt: '6m',
    fires: [lacksBrokers(instance)],
  });

/** Messages that wait: few for five minutes, then so many for ten, and few again. */
const phases = (level: number) => [steady('5m', { level: 50 }), steady('10m', { level }), steady('5m', { level: 50 })];
const lag = (instance: string, level: number, job = 'stream-processor') =>
  gaugeSeries(kafkaConsumerLag, { topic: 'transactions', instance, job }, phases(level));
const lagOfGroup = (level: number, labels: { instance?: string; consumergroup?: string; job?: string } = {}) =>
  gaugeSeries(
    kafkaGroupLagSum,
    { topic: 'transactions', instance: OWN, ...ownConsumerGroup, ...labels },
    phases(level),
  );

/** What others wait for: another service's processor, the consumers of another group, and what another job sees of ours. */
const elsewhere = [
  lag('events-0', 90_000, 'events'),
  lagOfGroup(90_000, { consumergroup: 'trading-consumer' }),
  lagOfGroup(90_000, { job: 'events' }),
];

const behind = (messages: string) => ({
  labels: { topic: 'transactions' },
  annotations: {
    summary: 'The stream processor falls behind',
    description: `${messages} messages of transactions wait to be processed, more than 10000 for 5 minutes.`,
  },
});

const lagScenario = (name: string, messages: string, given: readonly InputSeries[]) =>
  scenario(streamLagHigh, {
    name,
    given: [...given, ...elsewhere],
    expect: [
      silent('4m30s'),
      pending('9m30s', { topic: 'transactions' }),
      firing('10m', behind(messages)),
      resolved('15m'),
    ],
  });

export const kafkaTests: readonly RuleTest[] = [
  scenario(featureStoreKafkaDown, {
    name: 'fires while a broker is gone',
    given: [...cluster(OWN, 2), ...impostor],
    expect: [pending('5m30s', { job: 'kafka', instance: OWN }), firing('6m', lacksBrokers(OWN)), resolved('10m')],
  }),
  downTest('fires when the exporter is down', OWN, [
    ...target(kafkaExporter, OWN, [available('5m'), outage('10m')], brokers),
    ...impostor,
  ]),
  downTest('fires when Prometheus lost the exporter', 'feature-store-kafka', [
    ...target(kafkaExporter, OWN, [available('5m'), lost('10m')], brokers),
    ...cluster('trading-kafka-0', 3),
    ...impostor,
  ]),
  quietTest({
    alert: featureStoreKafkaDown,
    name: 'quiet while a broker of another domain is gone',
    input: [...cluster(OWN, 3), ...cluster('trading-kafka-0', 1)],
    at: '9m30s',
  }),
  quietTest({
    alert: featureStoreKafkaDown,
    name: 'quiet with a broker more',
    input: cluster(OWN, 4),
    at: '9m30s',
  }),
  quietTest({
    alert: featureStoreKafkaDown,
    name: 'quiet while another job sees no brokers',
    input: [...cluster(OWN, 3), impostor[0]!],
    at: '9m30s',
  }),
  lagScenario('fires for the lag of all processors together', '10.5k', [
    lag('stream-processor-0', 6_000),
    lag('stream-processor-1', 4_500),
    lagOfGroup(50),
  ]),
  lagScenario('fires where no processor is left to tell, for what the exporter that sees most sees', '10.5k', [
    lagOfGroup(10_500),
    lagOfGroup(50, { instance: 'feature-store-kafka-1' }),
  ]),
  quietTest({
    alert: streamLagHigh,
    name: 'quiet at 10,000 messages',
    input: [lag('stream-processor-0', 5_000), lag('stream-processor-1', 5_000), ...elsewhere],
    at: '14m30s',
  }),
];
