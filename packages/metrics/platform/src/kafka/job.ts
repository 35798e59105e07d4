import { job } from '@belvedere/promql';

/** The Kafka exporter, one target a cluster. Source: https://github.com/danielqsj/kafka_exporter */
export const kafkaExporter = job('kafka', { scrapeInterval: '15s' });
