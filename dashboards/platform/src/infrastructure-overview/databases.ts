import { ratio } from '@belvedere/core';
import { section, stat, UP_OR_DOWN, type ValueMapping } from '@belvedere/dashboard-kit';
import {
  dashboards,
  elasticsearchClusterHealthStatus,
  elasticsearchExporter,
  kafkaBrokers,
  kafkaExporter,
  mongodbExporter,
  mongodbUp,
  pgUp,
  postgresqlExporter,
  rabbitmq,
  redisExporter,
  redisUp,
} from '@belvedere/metrics-platform';

const target = { by: ['job', 'instance'] } as const;
const silent = ratio(0);

/** Tiles in words and colours, one for each server; a click leads to its dashboard. */
const tiles = {
  mappings: UP_OR_DOWN,
  colour: 'background',
  noValue: 'Nothing is scraped',
  width: 8,
  height: 5,
} as const;

const GREEN_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Not green', colour: 'red' },
  { value: 1, text: 'Green', colour: 'green' },
];

/** Whether what keeps data answers: an exporter that does not answer says nothing of its server, so that it counts as down. */
export const databases = section('Databases', [
  stat('PostgreSQL', {
    description: 'Whether each PostgreSQL server answers its exporter.',
    query: pgUp.or(postgresqlExporter.up.equals(silent)).legend('{{instance}}'),
    dataLinks: [{ dashboard: dashboards.postgresql, variables: { postgresql: 'instance' } }],
    ...tiles,
  }),
  stat('Redis', {
    description: 'Whether each Redis server answers its exporter.',
    query: redisUp.or(redisExporter.up.equals(silent)).legend('{{instance}}'),
    dataLinks: [{ dashboard: dashboards.redis, variables: { redis: 'instance' } }],
    ...tiles,
  }),
  stat('MongoDB', {
    description: 'Whether each MongoDB server answers its exporter.',
    query: mongodbUp.max(target).or(mongodbExporter.up.equals(silent)).legend('{{instance}}'),
    dataLinks: [{ dashboard: dashboards.mongodb, variables: { mongodb: 'instance' } }],
    ...tiles,
  }),
  stat('RabbitMQ', {
    description: 'Whether each RabbitMQ node answers its scrapes.',
    query: rabbitmq.up.legend('{{instance}}'),
    dataLinks: [{ dashboard: dashboards.rabbitmq, variables: { rabbitmq: 'instance' } }],
    ...tiles,
  }),
  stat('Kafka brokers', {
    description: 'Brokers of each Kafka cluster, as its exporter sees them; none where the exporter is silent.',
    query: kafkaBrokers.or(kafkaExporter.up.equals(silent).count(target).times(0)).legend('{{instance}}'),
    dataLinks: [{ dashboard: dashboards.kafka, variables: { kafka: 'instance' } }],
    ...tiles,
    mappings: [{ value: 0, text: 'None', colour: 'red' }],
    colour: 'value',
  }),
  stat('Elasticsearch', {
    description: 'Whether each Elasticsearch cluster has all its shards and their copies.',
    query: elasticsearchClusterHealthStatus
      .where({ color: 'green' })
      .max(target)
      .or(elasticsearchExporter.up.equals(silent).count(target).times(0))
      .legend('{{instance}}'),
    dataLinks: [{ dashboard: dashboards.elasticsearch, variables: { elastic: 'instance' } }],
    ...tiles,
    mappings: GREEN_OR_NOT,
  }),
]);
