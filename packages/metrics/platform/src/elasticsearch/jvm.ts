/**
 * The Java machine and the process of an Elasticsearch node.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/nodes.go
 */
import { counter, gauge } from '@belvedere/promql';
import { elasticsearchExporter } from './job.ts';
import { node } from './node-labels.ts';

export const elasticsearchJvmMemoryUsed = gauge('elasticsearch_jvm_memory_used_bytes', {
  help: 'Memory in use.',
  labels: [...node.labels, 'area'],
  values: { area: ['heap', 'non-heap'] },
  job: elasticsearchExporter,
});

export const elasticsearchJvmMemoryCommitted = gauge('elasticsearch_jvm_memory_committed_bytes', {
  help: 'Memory that the machine has from the operating system.',
  labels: [...node.labels, 'area'],
  values: { area: ['heap', 'non-heap'] },
  job: elasticsearchExporter,
});

export const elasticsearchJvmMemoryMax = gauge('elasticsearch_jvm_memory_max_bytes', {
  help: 'Memory that may be used.',
  labels: [...node.labels, 'area'],
  values: { area: ['heap'] },
  job: elasticsearchExporter,
});

export const elasticsearchJvmMemoryPoolUsed = gauge('elasticsearch_jvm_memory_pool_used_bytes', {
  help: 'Memory of a pool in use.',
  labels: [...node.labels, 'pool'],
  job: elasticsearchExporter,
});

/** Called a counter by the exporter, and none, like the next two. */
export const elasticsearchJvmMemoryPoolMax = counter('elasticsearch_jvm_memory_pool_max_bytes', {
  help: 'Memory that a pool may use.',
  labels: [...node.labels, 'pool'],
  job: elasticsearchExporter,
});

export const elasticsearchJvmMemoryPoolPeakUsed = counter('elasticsearch_jvm_memory_pool_peak_used_bytes', {
  help: 'The most memory of a pool that was ever in use.',
  labels: [...node.labels, 'pool'],
  job: elasticsearchExporter,
});

export const elasticsearchJvmMemoryPoolPeakMax = counter('elasticsearch_jvm_memory_pool_peak_max_bytes', {
  help: 'The most memory that a pool could ever use.',
  labels: [...node.labels, 'pool'],
  job: elasticsearchExporter,
});

export const elasticsearchJvmBufferPoolUsed = gauge('elasticsearch_jvm_buffer_pool_used_bytes', {
  help: 'Memory of buffers outside the heap.',
  labels: [...node.labels, 'type'],
  job: elasticsearchExporter,
});

export const elasticsearchJvmGcCollectionSecondsCount = counter('elasticsearch_jvm_gc_collection_seconds_count', {
  help: 'Garbage collections.',
  labels: [...node.labels, 'gc'],
  unit: 'count',
  job: elasticsearchExporter,
});

export const elasticsearchJvmGcCollectionSecondsSum = counter('elasticsearch_jvm_gc_collection_seconds_sum', {
  help: 'Time spent in garbage collections.',
  labels: [...node.labels, 'gc'],
  unit: 'seconds',
  job: elasticsearchExporter,
});

export const elasticsearchJvmUptime = gauge('elasticsearch_jvm_uptime_seconds', {
  help: 'How long the machine has been running.',
  labels: [...node.labels, 'type'],
  job: elasticsearchExporter,
});

export const elasticsearchProcessCpuPercent = gauge('elasticsearch_process_cpu_percent', {
  help: 'Processor time of the process, in percent of the machine.',
  unit: 'percent',
  ...node,
});

export const elasticsearchProcessCpu = counter('elasticsearch_process_cpu_seconds_total', {
  help: 'Processor time that the process has used.',
  ...node,
});

export const elasticsearchProcessOpenFilesCount = gauge('elasticsearch_process_open_files_count', {
  help: 'File descriptors that are open.',
  ...node,
});

export const elasticsearchProcessMaxFilesDescriptors = gauge('elasticsearch_process_max_files_descriptors', {
  help: 'File descriptors that may be open.',
  ...node,
});

export const elasticsearchProcessMemResidentSize = gauge('elasticsearch_process_mem_resident_size_bytes', {
  help: 'Memory of the process; old versions state it.',
  ...node,
});

export const elasticsearchProcessMemShareSize = gauge('elasticsearch_process_mem_share_size_bytes', {
  help: 'Memory that the process shares; old versions state it.',
  ...node,
});

export const elasticsearchProcessMemVirtualSize = gauge('elasticsearch_process_mem_virtual_size_bytes', {
  help: 'Address space of the process.',
  ...node,
});
