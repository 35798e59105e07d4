/**
 * The Elasticsearch exporter itself, and what it found of the cluster.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/collector.go,
 *   https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/cluster_info.go,
 *   https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/pkg/clusterinfo/clusterinfo.go
 */
import { gauge } from '@belvedere/promql';
import { elasticsearchExporter } from './job.ts';

const collector = { labels: ['collector'], job: elasticsearchExporter } as const;
const version = {
  labels: ['cluster', 'cluster_uuid', 'build_date', 'build_hash', 'version', 'lucene_version'],
  job: elasticsearchExporter,
} as const;

export const elasticsearchScrapeSuccess = gauge('elasticsearch_scrape_success', {
  help: 'Whether a collector of the exporter worked: 1 or 0.',
  ...collector,
});

export const elasticsearchScrapeDuration = gauge('elasticsearch_scrape_duration_seconds', {
  help: 'How long a collector of the exporter took.',
  ...collector,
});

export const elasticsearchVersion = gauge('elasticsearch_version', {
  help: 'Version of the cluster, as labels; the value is 1.',
  ...version,
});

export const elasticsearchClusterinfoUp = gauge('elasticsearch_clusterinfo_up', {
  help: 'Whether the exporter could ask the cluster for its name: 1 or 0.',
  labels: ['url'],
  unit: 'ratio',
  job: elasticsearchExporter,
});

export const elasticsearchClusterinfoLastRetrievalTime = gauge('elasticsearch_clusterinfo_last_retrieval_success_ts', {
  help: 'When the exporter last learnt the name of the cluster, in Unix time.',
  labels: ['url'],
  unit: 'seconds',
  job: elasticsearchExporter,
});

export const elasticsearchClusterinfoVersionInfo = gauge('elasticsearch_clusterinfo_version_info', {
  help: 'Version of the cluster, as the exporter remembers it; the value is 1.',
  ...version,
});

export const elasticsearchExporterBuildInfo = gauge('elasticsearch_exporter_build_info', {
  help: 'Version of the exporter, as labels; the value is 1.',
  labels: ['branch', 'goarch', 'goos', 'goversion', 'revision', 'tags', 'version'],
  job: elasticsearchExporter,
});
