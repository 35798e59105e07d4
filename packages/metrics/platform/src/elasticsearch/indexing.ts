/**
 * Documents of an Elasticsearch node, and how they are indexed.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/nodes.go
 */
import { counter, gauge } from '@belvedere/promql';
import { node } from './node-labels.ts';

export const elasticsearchIndicesDocs = gauge('elasticsearch_indices_docs', { help: 'Documents on a node.', ...node });

export const elasticsearchIndicesDocsDeleted = gauge('elasticsearch_indices_docs_deleted', {
  help: 'Documents that are deleted and still on disk.',
  ...node,
});

export const elasticsearchIndicesStoreSize = gauge('elasticsearch_indices_store_size_bytes', {
  help: 'Size of the indices on a node.',
  ...node,
});

export const elasticsearchIndicesStoreThrottleTime = counter(
  'elasticsearch_indices_store_throttle_time_seconds_total',
  { help: 'Time in which writing to disk was held back.', ...node },
);

export const elasticsearchIndicesIndexed = counter('elasticsearch_indices_indexing_index_total', {
  help: 'Documents indexed.',
  ...node,
});

export const elasticsearchIndicesIndexingTime = counter('elasticsearch_indices_indexing_index_time_seconds_total', {
  help: 'Time spent in indexing.',
  ...node,
});

export const elasticsearchIndicesDeleted = counter('elasticsearch_indices_indexing_delete_total', {
  help: 'Documents deleted.',
  ...node,
});

export const elasticsearchIndicesDeletingTime = counter('elasticsearch_indices_indexing_delete_time_seconds_total', {
  help: 'Time spent in deleting.',
  ...node,
});

export const elasticsearchIndicesIndexingIsThrottled = gauge('elasticsearch_indices_indexing_is_throttled', {
  help: 'Whether indexing is held back: 1 or 0.',
  ...node,
});

export const elasticsearchIndicesIndexingThrottleTime = counter(
  'elasticsearch_indices_indexing_throttle_time_seconds_total',
  { help: 'Time in which indexing was held back.', ...node },
);
