/**
 * Caches of an Elasticsearch node.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/nodes.go
 */
import { counter, gauge } from '@belvedere/promql';
import { elasticsearchExporter } from './job.ts';
import { node } from './node-labels.ts';

export const elasticsearchIndicesQueryCacheMemorySize = gauge('elasticsearch_indices_query_cache_memory_size_bytes', {
  help: 'Memory of the query cache.',
  ...node,
});

export const elasticsearchIndicesQueryCacheLookups = counter('elasticsearch_indices_query_cache_total', {
  help: 'Lookups in the query cache.',
  ...node,
});

export const elasticsearchIndicesQueryCacheHits = counter('elasticsearch_indices_query_cache_count', {
  help: 'Lookups in the query cache that found something.',
  labels: [...node.labels, 'cache'],
  values: { cache: ['hit'] },
  job: elasticsearchExporter,
});

export const elasticsearchIndicesQueryCacheMisses = counter('elasticsearch_indices_query_miss_count', {
  help: 'Lookups in the query cache that found nothing.',
  labels: [...node.labels, 'cache'],
  values: { cache: ['miss'] },
  job: elasticsearchExporter,
});

export const elasticsearchIndicesQueryCacheCacheSize = gauge('elasticsearch_indices_query_cache_cache_size', {
  help: 'Queries in the cache.',
  ...node,
});

export const elasticsearchIndicesQueryCacheCache = counter('elasticsearch_indices_query_cache_cache_total', {
  help: 'Queries put into the cache.',
  ...node,
});

export const elasticsearchIndicesQueryCacheEvictions = counter('elasticsearch_indices_query_cache_evictions', {
  help: 'Queries removed from the cache.',
  ...node,
});

export const elasticsearchIndicesRequestCacheMemorySize = gauge(
  'elasticsearch_indices_request_cache_memory_size_bytes',
  { help: 'Memory of the request cache.', ...node },
);

export const elasticsearchIndicesRequestCacheHits = counter('elasticsearch_indices_request_cache_count', {
  help: 'Lookups in the request cache that found something.',
  labels: [...node.labels, 'cache'],
  values: { cache: ['hit'] },
  job: elasticsearchExporter,
});

export const elasticsearchIndicesRequestCacheMisses = counter('elasticsearch_indices_request_miss_count', {
  help: 'Lookups in the request cache that found nothing.',
  labels: [...node.labels, 'cache'],
  values: { cache: ['miss'] },
  job: elasticsearchExporter,
});

export const elasticsearchIndicesRequestCacheEvictions = counter('elasticsearch_indices_request_cache_evictions', {
  help: 'Answers removed from the request cache.',
  ...node,
});

export const elasticsearchIndicesFielddataMemorySize = gauge('elasticsearch_indices_fielddata_memory_size_bytes', {
  help: 'Memory of field data.',
  ...node,
});

export const elasticsearchIndicesFielddataEvictions = counter('elasticsearch_indices_fielddata_evictions', {
  help: 'Field data removed from memory.',
  ...node,
});

export const elasticsearchIndicesFilterCacheMemorySize = gauge('elasticsearch_indices_filter_cache_memory_size_bytes', {
  help: 'Memory of the filter cache; old versions have one.',
  ...node,
});

export const elasticsearchIndicesFilterCacheEvictions = counter('elasticsearch_indices_filter_cache_evictions', {
  help: 'Filters removed from the cache; old versions have one.',
  ...node,
});

export const elasticsearchIndicesCompletionSizeIn = counter('elasticsearch_indices_completion_size_in_bytes', {
  help: 'Memory of completions; called a counter by the exporter, and none.',
  unit: 'bytes',
  ...node,
});
