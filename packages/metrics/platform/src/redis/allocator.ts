/**
 * The memory allocator of a Redis server, and its defragmentation.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/exporter.go
 */
import { gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

export const redisAllocatorAllocated = gauge('redis_allocator_allocated_bytes', {
  help: 'Memory that the allocator gave to the server.',
  job: redisExporter,
});

export const redisAllocatorActive = gauge('redis_allocator_active_bytes', {
  help: 'Memory in pages that hold something.',
  job: redisExporter,
});

export const redisAllocatorResident = gauge('redis_allocator_resident_bytes', {
  help: 'Memory that the allocator has from the operating system.',
  job: redisExporter,
});

export const redisAllocatorFragmentation = gauge('redis_allocator_frag_ratio', {
  help: 'Active memory over allocated memory.',
  job: redisExporter,
});

export const redisAllocatorFragmentationBytes = gauge('redis_allocator_frag_bytes', {
  help: 'Active memory beyond what is allocated.',
  job: redisExporter,
});

export const redisAllocatorResidentRatio = gauge('redis_allocator_rss_ratio', {
  help: 'Resident memory over active memory.',
  job: redisExporter,
});

export const redisAllocatorResidentExcess = gauge('redis_allocator_rss_bytes', {
  help: 'Resident memory beyond what is active.',
  job: redisExporter,
});

export const redisActiveDefragRunning = gauge('redis_active_defrag_running', {
  help: 'How hard the defragmentation works, in percent of processor time; 0 where it does not.',
  unit: 'percent',
  job: redisExporter,
});

export const redisDefragHits = gauge('redis_defrag_hits', {
  help: 'Values that the defragmentation moved.',
  job: redisExporter,
});

export const redisDefragMisses = gauge('redis_defrag_misses', {
  help: 'Values that the defragmentation looked at and left.',
  job: redisExporter,
});

export const redisDefragKeyHits = gauge('redis_defrag_key_hits', {
  help: 'Keys that the defragmentation moved.',
  job: redisExporter,
});

export const redisDefragKeyMisses = gauge('redis_defrag_key_misses', {
  help: 'Keys that the defragmentation looked at and left.',
  job: redisExporter,
});

export const redisLazyfreePendingObjects = gauge('redis_lazyfree_pending_objects', {
  help: 'Objects that wait to be freed in the background.',
  job: redisExporter,
});

export const redisLazyfreedObjects = gauge('redis_lazyfreed_objects', {
  help: 'Objects that were freed in the background.',
  job: redisExporter,
});

export const redisLatestFork = gauge('redis_latest_fork_seconds', {
  help: 'How long the latest fork took.',
  job: redisExporter,
});

export const redisModuleForkInProgress = gauge('redis_module_fork_in_progress', {
  help: 'Whether a module has forked the server: 1 or 0.',
  job: redisExporter,
});

export const redisModuleForkLastCowSize = gauge('redis_module_fork_last_cow_size', {
  help: 'Memory copied during the last fork by a module.',
  unit: 'bytes',
  job: redisExporter,
});
