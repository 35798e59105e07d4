/**
 * How an Elasticsearch node turns what was written into segments: refreshes, flushes, merges and the transaction log.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/nodes.go
 */
import { counter, gauge } from '@belvedere/promql';
import { node } from './node-labels.ts';

export const elasticsearchIndicesRefreshes = counter('elasticsearch_indices_refresh_total', {
  help: 'How often new documents were made searchable.',
  ...node,
});

export const elasticsearchIndicesRefreshTime = counter('elasticsearch_indices_refresh_time_seconds_total', {
  help: 'Time spent in making new documents searchable.',
  ...node,
});

export const elasticsearchIndicesExternalRefreshes = counter('elasticsearch_indices_refresh_external_total', {
  help: 'How often searches saw new documents.',
  ...node,
});

export const elasticsearchIndicesExternalRefreshTime = counter(
  'elasticsearch_indices_refresh_external_time_seconds_total',
  { help: 'Time until searches saw new documents.', ...node },
);

export const elasticsearchIndicesFlushes = counter('elasticsearch_indices_flush_total', {
  help: 'How often the transaction log was written into the index.',
  ...node,
});

export const elasticsearchIndicesFlushTime = counter('elasticsearch_indices_flush_time_seconds', {
  help: 'Time spent in writing the transaction log into the index.',
  ...node,
});

export const elasticsearchIndicesMergesCurrent = gauge('elasticsearch_indices_merges_current', {
  help: 'Merges of segments under way.',
  ...node,
});

export const elasticsearchIndicesMergesCurrentSizeIn = gauge('elasticsearch_indices_merges_current_size_in_bytes', {
  help: 'Size of the segments that are being merged.',
  unit: 'bytes',
  ...node,
});

export const elasticsearchIndicesMerges = counter('elasticsearch_indices_merges_total', {
  help: 'Merges of segments.',
  ...node,
});

export const elasticsearchIndicesMergesDocs = counter('elasticsearch_indices_merges_docs_total', {
  help: 'Documents merged.',
  ...node,
});

export const elasticsearchIndicesMergesSize = counter('elasticsearch_indices_merges_total_size_bytes_total', {
  help: 'Bytes merged.',
  ...node,
});

export const elasticsearchIndicesMergesTime = counter('elasticsearch_indices_merges_total_time_seconds_total', {
  help: 'Time spent in merging.',
  ...node,
});

export const elasticsearchIndicesMergesThrottledTime = counter(
  'elasticsearch_indices_merges_total_throttled_time_seconds_total',
  { help: 'Time in which merging was held back.', ...node },
);

export const elasticsearchIndicesWarmers = counter('elasticsearch_indices_warmer_total', {
  help: 'How often new segments were warmed.',
  ...node,
});

export const elasticsearchIndicesWarmerTime = counter('elasticsearch_indices_warmer_time_seconds_total', {
  help: 'Time spent in warming new segments.',
  ...node,
});

export const elasticsearchIndicesTranslogOperations = counter('elasticsearch_indices_translog_operations', {
  help: 'Operations in the transaction log.',
  ...node,
});

export const elasticsearchIndicesTranslogSizeIn = gauge('elasticsearch_indices_translog_size_in_bytes', {
  help: 'Size of the transaction log.',
  unit: 'bytes',
  ...node,
});
