import { kafkaConsumerLag, ownConsumerGroup } from '@belvedere/metrics-feature-store';
import { kafkaBrokers, kafkaExporter, kafkaGroupLagSum } from '@belvedere/metrics-platform';
import { during, gaugeSeries, quietTest, ruleTest, type GaugeBehaviour, type RuleTest } from '@belvedere/rule-kit';
import { featureStoreKafkaDown, streamLagHigh } from './kafka.ts';

const UP = { level: 1 };
const DOWN = { level: 0 };

/** All is well for five minutes, then this. */
const cluster = (instance: string, exporter: GaugeBehaviour, brokers: GaugeBehaviour) => [
  gaugeSeries(kafkaExporter.up, { instance }, [during('5m', UP), during('10m', exporter)]),
  gaugeSeries(kafkaBrokers, { instance }, [during('5m', { level: 3 }), during('10m', brokers)]),
];

const downTest = (name: string, instance: string, input: ReturnType<typeof cluster>) =>
  ruleTest({
    alert: featureStoreKafkaDown,
    name,
    input,
    silentAt: '5m30s',
    firingAt: '6m',
    fires: [
      {
        labels: { job: 'kafka', instance },
        annotations: {
          summary: 'Kafka of the feature store lacks brokers',
          description: `${instance} has not shown 3 brokers for a minute.`,
        },
      },
    ],
  });

const lag = (instance: string, level: number) =>
  gaugeSeries(kafkaConsumerLag, { topic: 'transactions', instance }, [
    during('5m', { level: 50 }),
    during('10m', { level }),
  ]);

const lagOfGroup = gaugeSeries(
  kafkaGroupLagSum,
  { topic: 'transactions', instance: 'feature-store-kafka-0', ...ownConsumerGroup },
  [during('5m', { level: 100 }), during('10m', { level: 12_000 })],
);

const lagTest = (name: string, input: readonly ReturnType<typeof lag>[]) =>
  ruleTest({
    alert: streamLagHigh,
    name,
    input,
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { topic: 'transactions' },
        annotations: {
          summary: 'The stream processor falls behind',
          description: '12k messages of transactions wait to be processed, more than 10000 for 5 minutes.',
        },
      },
    ],
  });

export const kafkaTests: readonly RuleTest[] = [
  downTest('fires when a broker is gone', 'feature-store-kafka-0', cluster('feature-store-kafka-0', UP, { level: 2 })),
  downTest(
    'fires when the exporter is down',
    'feature-store-kafka-0',
    cluster('feature-store-kafka-0', DOWN, 'missing'),
  ),
  downTest('fires when Prometheus lost the exporter', 'feature-store-kafka', [
    ...cluster('feature-store-kafka-0', 'missing', 'missing'),
    ...cluster('trading-kafka-0', UP, { level: 3 }),
  ]),
  quietTest({
    alert: featureStoreKafkaDown,
    name: 'quiet while a broker of another domain is gone',
    input: [...cluster('feature-store-kafka-0', UP, { level: 3 }), ...cluster('trading-kafka-0', UP, { level: 1 })],
    at: '15m',
  }),
  lagTest('fires for the lag of all processors together', [
    lag('stream-processor-0', 7_000),
    lag('stream-processor-1', 5_000),
  ]),
  lagTest('fires where no processor is left to tell', [lagOfGroup]),
  quietTest({
    alert: streamLagHigh,
    name: 'quiet at 10,000 messages',
    input: [lag('stream-processor-0', 5_000), lag('stream-processor-1', 5_000)],
    at: '15m',
  }),
];
