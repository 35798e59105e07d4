import { job } from '@belvedere/promql';

/** The Elasticsearch exporter, one target a cluster. Source: https://github.com/prometheus-community/elasticsearch_exporter */
export const elasticsearchExporter = job('elasticsearch', { scrapeInterval: '15s' });
