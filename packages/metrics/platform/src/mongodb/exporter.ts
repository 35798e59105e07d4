/**
 * The MongoDB exporter itself.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/general_collector.go,
 *   https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/exporter_metrics.go,
 *   https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/v1_compatibility.go
 */
import { gauge } from '@belvedere/promql';
import { mongodbExporter } from './job.ts';

export const mongodbUp = gauge('mongodb_up', {
  help: 'Whether the exporter reached its server: 1 or 0.',
  labels: ['cluster_role'],
  values: { cluster_role: ['mongod', 'mongos', 'arbiter'] },
  unit: 'ratio',
  job: mongodbExporter,
});

export const mongodbCollectorScrapeTime = gauge('collector_scrape_time_ms', {
  help: 'How long a collector of the exporter took.',
  labels: ['collector', 'exporter'],
  unit: 'milliseconds',
  job: mongodbExporter,
});

/** Only with `--compatible-mode`. */
export const mongodbVersionInfo = gauge('mongodb_version_info', {
  help: 'Version of the server, as labels; the value is 1.',
  labels: ['edition', 'mongodb', 'vendor'],
  job: mongodbExporter,
});
