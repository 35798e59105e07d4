/**
 * What an Elasticsearch node is asked: searches, and documents by their id.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/nodes.go
 */
import { counter, gauge } from '@belvedere/promql';
import { node } from './node-labels.ts';

export const elasticsearchIndicesQueries = counter('elasticsearch_indices_search_query_total', {
  help: 'Queries.',
  ...node,
});

export const elasticsearchIndicesQueryTime = counter('elasticsearch_indices_search_query_time_seconds', {
  help: 'Time spent in queries.',
  ...node,
});

export const elasticsearchIndicesFetches = counter('elasticsearch_indices_search_fetch_total', {
  help: 'Fetches of what queries found.',
  ...node,
});

export const elasticsearchIndicesFetchTime = counter('elasticsearch_indices_search_fetch_time_seconds', {
  help: 'Time spent in fetches.',
  ...node,
});

export const elasticsearchIndicesSuggestions = counter('elasticsearch_indices_search_suggest_total', {
  help: 'Suggestions.',
  ...node,
});

export const elasticsearchIndicesSuggestionTime = counter('elasticsearch_indices_search_suggest_time_seconds', {
  help: 'Time spent in suggestions.',
  ...node,
});

export const elasticsearchIndicesSearchScrollCurrent = gauge('elasticsearch_indices_search_scroll_current', {
  help: 'Scrolls that are open.',
  ...node,
});

export const elasticsearchIndicesScrolls = counter('elasticsearch_indices_search_scroll_total', {
  help: 'Scrolls.',
  ...node,
});

export const elasticsearchIndicesScrollTime = counter('elasticsearch_indices_search_scroll_time_seconds', {
  help: 'Time in which scrolls were open.',
  ...node,
});

export const elasticsearchIndicesGets = counter('elasticsearch_indices_get_total', {
  help: 'Documents asked for by their id.',
  ...node,
});

export const elasticsearchIndicesGetTime = counter('elasticsearch_indices_get_time_seconds', {
  help: 'Time spent in getting documents by their id.',
  ...node,
});

export const elasticsearchIndicesGetsFound = counter('elasticsearch_indices_get_exists_total', {
  help: 'Documents asked for by their id and found.',
  ...node,
});

export const elasticsearchIndicesGetFoundTime = counter('elasticsearch_indices_get_exists_time_seconds', {
  help: 'Time spent in getting documents that exist.',
  ...node,
});

export const elasticsearchIndicesGetsMissing = counter('elasticsearch_indices_get_missing_total', {
  help: 'Documents asked for by their id and not found.',
  ...node,
});

export const elasticsearchIndicesGetMissingTime = counter('elasticsearch_indices_get_missing_time_seconds', {
  help: 'Time spent in looking for documents that do not exist.',
  ...node,
});
