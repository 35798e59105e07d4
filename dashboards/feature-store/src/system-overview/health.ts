import { featureStoreKafkaDown, featureStoreRedisDown, inferenceApiDown } from '@belvedere/alerts-feature-store';
import { section, stat, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import {
  featureStore,
  inferenceApi,
  KAFKA_BROKERS,
  mlPipeline,
  ownKafka,
  ownProbes,
  ownRedis,
  registryUp,
  streamProcessor,
} from '@belvedere/metrics-feature-store';
import { kafkaBrokers, kafkaExporter, probeSuccess, redisExporter, redisUp } from '@belvedere/metrics-platform';

/** Tiles in words and colours, one for each thing that is up or down. */
const tiles = { mappings: UP_OR_DOWN, colour: 'background', noValue: 'Nothing is scraped', height: 4 } as const;

/** An exporter that does not answer says nothing of its server: its own `up` of 0 stands in. */
const silentRedis = redisExporter.up.where(ownRedis).equals(0);
const silentKafka = kafkaExporter.up.where(ownKafka).equals(0);

/** What runs at all: the health matrix. */
export const health = section('Health', [
  stat('Services', {
    description: 'Whether each instance of the services answered its last scrape.',
    query: inferenceApi.up.or(featureStore.up).or(streamProcessor.up).or(mlPipeline.up).legend('{{instance}}'),
    alert: inferenceApiDown,
    ...tiles,
    width: 24,
  }),
  stat('Redis', {
    description: 'Whether each Redis server answers its exporter. Without Redis every feature is computed anew.',
    query: redisUp.where(ownRedis).or(silentRedis).legend('{{instance}}'),
    alert: featureStoreRedisDown,
    ...tiles,
    width: 6,
  }),
  stat('Kafka', {
    description: `Whether all ${KAFKA_BROKERS} brokers belong to the cluster. With fewer, replication is at risk.`,
    query: kafkaBrokers.where(ownKafka).atLeast(KAFKA_BROKERS).bool().or(silentKafka).legend('{{instance}}'),
    alert: featureStoreKafkaDown,
    ...tiles,
    width: 6,
  }),
  stat('Model registry', {
    description: 'Whether MLflow answers. Without it nothing can be trained or rolled out; predictions go on.',
    query: registryUp.min().legend('MLflow'),
    ...tiles,
    width: 3,
  }),
  stat('Probes', {
    description: 'Whether each service is reached from outside over HTTP, TCP and DNS.',
    query: probeSuccess.where(ownProbes).legend('{{instance}}'),
    ...tiles,
    width: 9,
  }),
]);
