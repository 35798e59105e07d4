/**
 * What memory is used for, as /proc/meminfo states it.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/meminfo_linux.go
 */
import { gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

export const nodeMemoryTotal = gauge('node_memory_MemTotal_bytes', {
  help: 'Memory that the kernel can use.',
  job: nodeExporter,
});

export const nodeMemoryFree = gauge('node_memory_MemFree_bytes', {
  help: 'Memory that nothing uses.',
  job: nodeExporter,
});

export const nodeMemoryAvailable = gauge('node_memory_MemAvailable_bytes', {
  help: 'Memory that new processes can have without swapping.',
  job: nodeExporter,
});

export const nodeMemoryBuffers = gauge('node_memory_Buffers_bytes', {
  help: 'Memory that buffers block devices.',
  job: nodeExporter,
});

export const nodeMemoryCached = gauge('node_memory_Cached_bytes', {
  help: 'Memory that holds file contents.',
  job: nodeExporter,
});

export const nodeMemorySwapCached = gauge('node_memory_SwapCached_bytes', {
  help: 'Memory that was read back from the swap space and is still in it.',
  job: nodeExporter,
});

export const nodeMemorySwapTotal = gauge('node_memory_SwapTotal_bytes', {
  help: 'Size of the swap space.',
  job: nodeExporter,
});

export const nodeMemorySwapFree = gauge('node_memory_SwapFree_bytes', {
  help: 'Swap space that is not used.',
  job: nodeExporter,
});

export const nodeMemoryZswap = gauge('node_memory_Zswap_bytes', {
  help: 'Memory that the compressed swap cache takes.',
  job: nodeExporter,
});

export const nodeMemoryZswapped = gauge('node_memory_Zswapped_bytes', {
  help: 'Memory that the compressed swap cache holds, before compression.',
  job: nodeExporter,
});

export const nodeMemoryActive = gauge('node_memory_Active_bytes', {
  help: 'Memory used so recently that it is not taken back without need.',
  job: nodeExporter,
});

export const nodeMemoryActiveAnon = gauge('node_memory_Active_anon_bytes', {
  help: 'Active memory of processes.',
  job: nodeExporter,
});

export const nodeMemoryActiveFile = gauge('node_memory_Active_file_bytes', {
  help: 'Active memory that holds file contents.',
  job: nodeExporter,
});

export const nodeMemoryInactive = gauge('node_memory_Inactive_bytes', {
  help: 'Memory that is taken back first.',
  job: nodeExporter,
});

export const nodeMemoryInactiveAnon = gauge('node_memory_Inactive_anon_bytes', {
  help: 'Inactive memory of processes.',
  job: nodeExporter,
});

export const nodeMemoryInactiveFile = gauge('node_memory_Inactive_file_bytes', {
  help: 'Inactive memory that holds file contents.',
  job: nodeExporter,
});

export const nodeMemoryAnonPages = gauge('node_memory_AnonPages_bytes', {
  help: 'Memory of processes that no file stands behind.',
  job: nodeExporter,
});

export const nodeMemoryMapped = gauge('node_memory_Mapped_bytes', {
  help: 'File contents that are mapped into processes.',
  job: nodeExporter,
});

export const nodeMemoryShmem = gauge('node_memory_Shmem_bytes', {
  help: 'Shared memory and file systems in memory.',
  job: nodeExporter,
});

export const nodeMemoryDirty = gauge('node_memory_Dirty_bytes', {
  help: 'Memory that has still to be written to disk.',
  job: nodeExporter,
});

export const nodeMemoryWriteback = gauge('node_memory_Writeback_bytes', {
  help: 'Memory that is being written to disk.',
  job: nodeExporter,
});

export const nodeMemoryUnevictable = gauge('node_memory_Unevictable_bytes', {
  help: 'Memory that can not be taken back.',
  job: nodeExporter,
});

export const nodeMemoryMlocked = gauge('node_memory_Mlocked_bytes', {
  help: 'Memory that processes locked.',
  job: nodeExporter,
});

export const nodeMemoryCommitLimit = gauge('node_memory_CommitLimit_bytes', {
  help: 'Memory that may be promised to processes where promises are limited.',
  job: nodeExporter,
});

export const nodeMemoryCommittedAS = gauge('node_memory_Committed_AS_bytes', {
  help: 'Memory that was promised to processes.',
  job: nodeExporter,
});
