import { inferenceApiDown } from '@belvedere/alerts-feature-store';
import { section, stat, stateTimeline, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import {
  dashboards,
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

const targets = inferenceApi.up.or(featureStore.up).or(streamProcessor.up).or(mlPipeline.up);

/** What runs at all: the health matrix. */
export const health = section('Health', [
  stat('Services', {
    description: 'Whether each instance of the services answered its last scrape.',
    query: targets.legend('{{instance}}'),
    ...tiles,
    width: 24,
  }),
  stat('Redis', {
    description: 'Whether each Redis server answers its exporter. Without Redis every feature is computed anew.',
    query: redisUp.where(ownRedis).or(silentRedis).legend('{{instance}}'),
    dataLinks: [{ dashboard: dashboards.featureStore }],
    ...tiles,
    width: 6,
  }),
  stat('Kafka', {
    description: `Whether all ${KAFKA_BROKERS} brokers belong to the cluster. With fewer, replication is at risk.`,
    query: kafkaBrokers.where(ownKafka).atLeast(KAFKA_BROKERS).bool().or(silentKafka).legend('{{instance}}'),
    dataLinks: [{ dashboard: dashboards.streamProcessing }],
    ...tiles,
    width: 6,
  }),
  stat('Model registry', {
    description: 'Whether MLflow answers. Without it nothing can be trained or rolled out; predictions go on.',
    query: registryUp.min().legend('MLflow'),
    dataLinks: [{ dashboard: dashboards.mlPipeline }],
    ...tiles,
    width: 3,
  }),
  stat('Probes', {
    description: 'Whether each service is reached from outside over HTTP, TCP and DNS.',
    query: probeSuccess.where(ownProbes).legend('{{instance}}'),
    ...tiles,
    width: 9,
  }),
  stateTimeline('Services over time', {
    description:
      'When each instance of the services answered. One that is down alone leaves its load to the others; all of a service at once: look at what changed.',
    query: targets.legend('{{instance}}'),
    alert: inferenceApiDown,
    mappings: UP_OR_DOWN,
    legend: 'hidden',
  }),
]);
