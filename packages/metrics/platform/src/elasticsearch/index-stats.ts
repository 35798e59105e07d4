/**
 * Single indices of an Elasticsearch cluster. Only with `--es.indices`.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/indices.go
 */
import { counter, gauge } from '@belvedere/promql';
import { elasticsearchExporter } from './job.ts';

const index = { labels: ['cluster', 'index'], job: elasticsearchExporter } as const;

export const elasticsearchIndicesDocsPrimary = gauge('elasticsearch_indices_docs_primary', {
  help: 'Documents of an index.',
  ...index,
});

export const elasticsearchIndicesDocsAllShards = gauge('elasticsearch_indices_docs_total', {
  help: 'Documents of an index, replicas included.',
  ...index,
});

export const elasticsearchIndicesDeletedDocsPrimary = gauge('elasticsearch_indices_deleted_docs_primary', {
  help: 'Documents of an index that are deleted and still on disk.',
  ...index,
});

export const elasticsearchIndicesStoreSizeBytesPrimary = gauge('elasticsearch_indices_store_size_bytes_primary', {
  help: 'Size of an index.',
  unit: 'bytes',
  ...index,
});

export const elasticsearchIndicesStoreSizeAllShards = gauge('elasticsearch_indices_store_size_bytes_total', {
  help: 'Size of an index, replicas included.',
  unit: 'bytes',
  ...index,
});

export const elasticsearchIndicesSegments = gauge('elasticsearch_indices_segment_count_total', {
  help: 'Segments of an index, replicas included.',
  ...index,
});

export const elasticsearchSearchActiveQueries = gauge('elasticsearch_search_active_queries', {
  help: 'Queries to an index under way.',
  ...index,
});

export const elasticsearchIndexIndexed = counter('elasticsearch_index_stats_indexing_index_total', {
  help: 'Documents indexed.',
  ...index,
});

export const elasticsearchIndexIndexingTime = counter('elasticsearch_index_stats_indexing_index_time_seconds_total', {
  help: 'Time spent in indexing.',
  ...index,
});

export const elasticsearchIndexFailed = counter('elasticsearch_index_stats_indexing_index_failed_total', {
  help: 'Documents that could not be indexed.',
  ...index,
});

export const elasticsearchIndexDeleted = counter('elasticsearch_index_stats_indexing_delete_total', {
  help: 'Documents deleted.',
  ...index,
});

export const elasticsearchIndexQueries = counter('elasticsearch_index_stats_search_query_total', {
  help: 'Queries.',
  ...index,
});

export const elasticsearchIndexQueryTime = counter('elasticsearch_index_stats_search_query_time_seconds_total', {
  help: 'Time spent in queries.',
  ...index,
});

export const elasticsearchIndexFetches = counter('elasticsearch_index_stats_search_fetch_total', {
  help: 'Fetches of what queries found.',
  ...index,
});

export const elasticsearchIndexFetchTime = counter('elasticsearch_index_stats_search_fetch_time_seconds_total', {
  help: 'Time spent in fetches.',
  ...index,
});

export const elasticsearchIndexGets = counter('elasticsearch_index_stats_get_total', {
  help: 'Documents asked for by their id.',
  ...index,
});

export const elasticsearchIndexRefreshes = counter('elasticsearch_index_stats_refresh_total', {
  help: 'How often new documents were made searchable.',
  ...index,
});

export const elasticsearchIndexFlushes = counter('elasticsearch_index_stats_flush_total', {
  help: 'How often the transaction log was written into the index.',
  ...index,
});

export const elasticsearchIndexMerges = counter('elasticsearch_index_stats_merge_total', {
  help: 'Merges of segments.',
  ...index,
});

export const elasticsearchIndexMergeTime = counter('elasticsearch_index_stats_merge_time_seconds_total', {
  help: 'Time spent in merging.',
  ...index,
});

export const elasticsearchIndexQueryCacheHits = counter('elasticsearch_index_stats_query_cache_hits_total', {
  help: 'Lookups in the query cache that found something.',
  ...index,
});

export const elasticsearchIndexQueryCacheMisses = counter('elasticsearch_index_stats_query_cache_misses_total', {
  help: 'Lookups in the query cache that found nothing.',
  ...index,
});

export const elasticsearchIndexRequestCacheHits = counter('elasticsearch_index_stats_request_cache_hits_total', {
  help: 'Lookups in the request cache that found something.',
  ...index,
});

export const elasticsearchIndexRequestCacheMisses = counter('elasticsearch_index_stats_request_cache_misses_total', {
  help: 'Lookups in the request cache that found nothing.',
  ...index,
});
