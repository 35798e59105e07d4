/**
 * The process of a collector. It has none of the Go client's metrics.
 * Source: https://github.com/open-telemetry/opentelemetry-collector/blob/v0.158.0/service/metadata.yaml
 */
import { counter, gauge } from '@belvedere/promql';
import { COLLECTORS } from './job.ts';

const process = { job: COLLECTORS } as const;

export const collectorTarget = gauge('target_info', {
  help: 'What the collector is, as labels; the value is 1.',
  labels: ['service_instance_id', 'service_name', 'service_version'],
  ...process,
});

export const collectorUptime = counter('otelcol_process_uptime_seconds_total', {
  help: 'How long the process has been running.',
  ...process,
});

export const collectorCpu = counter('otelcol_process_cpu_seconds_total', {
  help: 'Processor time that the process used.',
  ...process,
});

export const collectorMemoryResident = gauge('otelcol_process_memory_rss_bytes', {
  help: 'Memory of the process.',
  ...process,
});

export const collectorHeap = gauge('otelcol_process_runtime_heap_alloc_bytes', {
  help: 'Memory of objects on the heap.',
  ...process,
});

export const collectorAllocated = counter('otelcol_process_runtime_total_alloc_bytes_total', {
  help: 'Memory of all objects ever put on the heap.',
  ...process,
});

export const collectorSystemMemory = gauge('otelcol_process_runtime_total_sys_memory_bytes', {
  help: 'Memory taken from the operating system.',
  ...process,
});
