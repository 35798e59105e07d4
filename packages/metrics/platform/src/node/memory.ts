/**
 * Memory of a machine, as /proc/meminfo and /proc/vmstat state it.
 * Source: https://github.com/prometheus/node_exporter/blob/master/collector/meminfo.go, vmstat_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

export const nodeMemoryTotal = gauge('node_memory_MemTotal_bytes', {
  help: 'Memory that the kernel can use.',
  job: nodeExporter,
});

export const nodeMemoryAvailable = gauge('node_memory_MemAvailable_bytes', {
  help: 'Memory that new processes can have without swapping.',
  job: nodeExporter,
});

export const nodeMemoryFree = gauge('node_memory_MemFree_bytes', {
  help: 'Memory that nothing uses.',
  job: nodeExporter,
});

export const nodeMemoryCached = gauge('node_memory_Cached_bytes', {
  help: 'Memory that holds file contents.',
  job: nodeExporter,
});

export const nodeMemoryBuffers = gauge('node_memory_Buffers_bytes', {
  help: 'Memory that buffers block devices.',
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

/** Exposed without a type and without `_total`, as /proc/vmstat names it. */
export const nodeMajorPageFaults = counter('node_vmstat_pgmajfault', {
  help: 'Page faults that had to read from disk.',
  job: nodeExporter,
});

/** Exposed without a type and without `_total`, as /proc/vmstat names it. */
export const nodeOutOfMemoryKills = counter('node_vmstat_oom_kill', {
  help: 'Processes that the kernel killed for want of memory.',
  job: nodeExporter,
});
