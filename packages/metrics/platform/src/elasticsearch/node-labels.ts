import { elasticsearchExporter } from './job.ts';

/**
 * What the exporter says of a node with each of its metrics.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/nodes.go
 */
export const node = {
  labels: ['cluster', 'host', 'name', 'es_master_node', 'es_data_node', 'es_ingest_node', 'es_client_node'],
  job: elasticsearchExporter,
} as const;
