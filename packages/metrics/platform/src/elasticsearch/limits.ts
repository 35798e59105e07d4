/**
 * Thread pools, circuit breakers and indexing pressure of an Elasticsearch node.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/nodes.go
 */
import { counter, gauge } from '@belvedere/promql';
import { elasticsearchExporter } from './job.ts';
import { node } from './node-labels.ts';

const pressure = { labels: ['cluster', 'host', 'name', 'indexing_pressure'], job: elasticsearchExporter } as const;

export const elasticsearchThreadPoolActiveCount = gauge('elasticsearch_thread_pool_active_count', {
  help: 'Threads of a pool that work.',
  labels: [...node.labels, 'type'],
  job: elasticsearchExporter,
});

export const elasticsearchThreadPoolQueueCount = gauge('elasticsearch_thread_pool_queue_count', {
  help: 'Tasks that wait for a thread of a pool.',
  labels: [...node.labels, 'type'],
  job: elasticsearchExporter,
});

export const elasticsearchThreadPoolThreadsCount = gauge('elasticsearch_thread_pool_threads_count', {
  help: 'Threads of a pool.',
  labels: [...node.labels, 'type'],
  job: elasticsearchExporter,
});

export const elasticsearchThreadPoolLargestCount = gauge('elasticsearch_thread_pool_largest_count', {
  help: 'The most threads that a pool ever had.',
  labels: [...node.labels, 'type'],
  job: elasticsearchExporter,
});

export const elasticsearchThreadPoolCompletedCount = counter('elasticsearch_thread_pool_completed_count', {
  help: 'Tasks that a pool completed.',
  labels: [...node.labels, 'type'],
  job: elasticsearchExporter,
});

export const elasticsearchThreadPoolRejectedCount = counter('elasticsearch_thread_pool_rejected_count', {
  help: 'Tasks that a pool refused.',
  labels: [...node.labels, 'type'],
  job: elasticsearchExporter,
});

export const elasticsearchBreakersEstimatedSize = gauge('elasticsearch_breakers_estimated_size_bytes', {
  help: 'Memory that a circuit breaker counts.',
  labels: [...node.labels, 'breaker'],
  job: elasticsearchExporter,
});

export const elasticsearchBreakersLimitSize = gauge('elasticsearch_breakers_limit_size_bytes', {
  help: 'Memory at which a circuit breaker trips.',
  labels: [...node.labels, 'breaker'],
  job: elasticsearchExporter,
});

export const elasticsearchBreakersTripped = counter('elasticsearch_breakers_tripped', {
  help: 'How often a circuit breaker tripped.',
  labels: [...node.labels, 'breaker'],
  job: elasticsearchExporter,
});

/** Called a counter by the exporter, and none. */
export const elasticsearchBreakersOverhead = counter('elasticsearch_breakers_overhead', {
  help: 'By what a circuit breaker multiplies its estimates.',
  labels: [...node.labels, 'breaker'],
  job: elasticsearchExporter,
});

export const elasticsearchIndexingPressureCurrentAllIn = gauge('elasticsearch_indexing_pressure_current_all_in_bytes', {
  help: 'Memory of the documents that are being indexed.',
  unit: 'bytes',
  ...pressure,
});

export const elasticsearchIndexingPressureLimitIn = gauge('elasticsearch_indexing_pressure_limit_in_bytes', {
  help: 'Memory that the documents being indexed may take.',
  unit: 'bytes',
  ...pressure,
});
