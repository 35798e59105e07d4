/**
 * The Kafka exporter itself.
 * Source: https://github.com/danielqsj/kafka_exporter/blob/v1.9.0/kafka_exporter.go
 */
import { gauge } from '@belvedere/promql';
import { kafkaExporter } from './job.ts';

export const kafkaExporterBuildInfo = gauge('kafka_exporter_build_info', {
  help: 'Version of the exporter, as labels; the value is 1.',
  labels: ['branch', 'goarch', 'goos', 'goversion', 'revision', 'tags', 'version'],
  job: kafkaExporter,
});
