/**
 * Memory of containers.
 * Source: https://github.com/google/cadvisor/blob/v0.53.0/metrics/prometheus.go, prometheus_machine.go
 */
import { counter, gauge } from '@belvedere/promql';
import { cadvisor, CONTAINER_LABELS } from './job.ts';

const container = { labels: CONTAINER_LABELS, job: cadvisor } as const;

export const containerMemoryWorkingSet = gauge('container_memory_working_set_bytes', {
  help: 'Memory of a container that cannot be taken away: what a limit is held against.',
  ...container,
});

export const containerMemoryUsage = gauge('container_memory_usage_bytes', {
  help: 'Memory of a container, cached files included.',
  ...container,
});

export const containerMemoryMaximumUsage = gauge('container_memory_max_usage_bytes', {
  help: 'The most memory that a container ever used.',
  ...container,
});

export const containerMemoryResident = gauge('container_memory_rss', {
  help: 'Memory of a container that no file stands behind.',
  unit: 'bytes',
  ...container,
});

export const containerMemoryCache = gauge('container_memory_cache', {
  help: 'Cached files of a container.',
  unit: 'bytes',
  ...container,
});

export const containerMemorySwap = gauge('container_memory_swap', {
  help: 'Memory of a container that is swapped out.',
  unit: 'bytes',
  ...container,
});

export const containerMemoryMappedFiles = gauge('container_memory_mapped_file', {
  help: 'Files of a container that are mapped into memory.',
  unit: 'bytes',
  ...container,
});

export const containerMemoryFailures = counter('container_memory_failures_total', {
  help: 'Page faults of a container.',
  labels: [...CONTAINER_LABELS, 'failure_type', 'scope'],
  values: { failure_type: ['pgfault', 'pgmajfault'], scope: ['container', 'hierarchy'] },
  job: cadvisor,
});

export const containerMemoryLimitHits = counter('container_memory_failcnt', {
  help: 'Times that a container reached its limit of memory.',
  ...container,
});

export const containerOutOfMemory = counter('container_oom_events_total', {
  help: 'Times that processes of a container were ended for want of memory.',
  ...container,
});

export const containerMemoryLimit = gauge('container_spec_memory_limit_bytes', {
  help: 'Memory that a container may use; 0 is no limit.',
  ...container,
});

export const machineMemory = gauge('machine_memory_bytes', {
  help: 'Memory of the machine.',
  labels: ['boot_id', 'machine_id', 'system_uuid'],
  job: cadvisor,
});
