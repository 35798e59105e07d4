/**
 * Memory of a Redis server.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/exporter.go
 */
import { gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

export const redisMemoryUsed = gauge('redis_memory_used_bytes', {
  help: 'Memory that the server allocated.',
  job: redisExporter,
});

export const redisMemoryMaximum = gauge('redis_memory_max_bytes', {
  help: 'Memory that the server may allocate; 0 is no limit.',
  job: redisExporter,
});

export const redisConfigMaxmemory = gauge('redis_config_maxmemory', {
  help: 'Memory that the configuration allows; 0 is no limit.',
  unit: 'bytes',
  job: redisExporter,
});

export const redisMemoryResident = gauge('redis_memory_used_rss_bytes', {
  help: 'Memory of the process, as the operating system sees it.',
  job: redisExporter,
});

export const redisMemoryPeak = gauge('redis_memory_used_peak_bytes', {
  help: 'The most memory that the server ever allocated.',
  job: redisExporter,
});

export const redisMemoryUsedStartup = gauge('redis_memory_used_startup_bytes', {
  help: 'Memory that the server allocated when it started.',
  job: redisExporter,
});

export const redisMemoryUsedOverhead = gauge('redis_memory_used_overhead_bytes', {
  help: 'Memory that the server needs beside its data.',
  job: redisExporter,
});

export const redisMemoryUsedDataset = gauge('redis_memory_used_dataset_bytes', {
  help: 'Memory of the data alone.',
  job: redisExporter,
});

export const redisMemoryUsedLua = gauge('redis_memory_used_lua_bytes', {
  help: 'Memory of the Lua engine.',
  job: redisExporter,
});

export const redisMemoryUsedVmEval = gauge('redis_memory_used_vm_eval_bytes', {
  help: 'Memory of the engine that runs single scripts.',
  job: redisExporter,
});

export const redisMemoryUsedVmFunctions = gauge('redis_memory_used_vm_functions_bytes', {
  help: 'Memory of the engine that runs functions.',
  job: redisExporter,
});

export const redisMemoryUsedVm = gauge('redis_memory_used_vm_total', {
  help: 'Memory of the engines that run scripts and functions.',
  unit: 'bytes',
  job: redisExporter,
});

export const redisMemoryUsedScripts = gauge('redis_memory_used_scripts_bytes', {
  help: 'Memory of all that scripts and functions need beside their engines.',
  job: redisExporter,
});

export const redisMemoryUsedScriptsEval = gauge('redis_memory_used_scripts_eval_bytes', {
  help: 'Memory of cached scripts.',
  job: redisExporter,
});

export const redisMemoryUsedFunctions = gauge('redis_memory_used_functions_bytes', {
  help: 'Memory of functions.',
  job: redisExporter,
});

export const redisMemoryFragmentation = gauge('redis_mem_fragmentation_ratio', {
  help: 'Memory of the process over memory allocated.',
  job: redisExporter,
});

export const redisMemoryFragmentationBytes = gauge('redis_mem_fragmentation_bytes', {
  help: 'Memory of the process beyond what is allocated.',
  job: redisExporter,
});

export const redisMemClientsNormal = gauge('redis_mem_clients_normal', {
  help: 'Memory of the connections of clients.',
  unit: 'bytes',
  job: redisExporter,
});

export const redisMemClientsSlaves = gauge('redis_mem_clients_slaves', {
  help: 'Memory of the connections of replicas.',
  unit: 'bytes',
  job: redisExporter,
});

export const redisMemClusterLinks = gauge('redis_mem_cluster_links_bytes', {
  help: 'Memory of the connections inside the cluster.',
  job: redisExporter,
});

export const redisMemAofBuffer = gauge('redis_mem_aof_buffer_bytes', {
  help: "Memory of the append-only file's buffers.",
  job: redisExporter,
});

export const redisMemReplicationBacklog = gauge('redis_mem_replication_backlog_bytes', {
  help: 'Memory of the replication backlog.',
  job: redisExporter,
});

export const redisMemTotalReplicationBuffers = gauge('redis_mem_total_replication_buffers_bytes', {
  help: 'Memory of all buffers of replication.',
  job: redisExporter,
});

export const redisMemNotCountedForEviction = gauge('redis_mem_not_counted_for_eviction_bytes', {
  help: 'Memory that does not count against the limit.',
  job: redisExporter,
});
