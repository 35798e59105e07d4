/**
 * Processes of containers, since when they run, and how they wait for each other.
 * Source: https://github.com/google/cadvisor/blob/v0.53.0/metrics/prometheus.go
 */
import { counter, gauge } from '@belvedere/promql';
import { cadvisor, CONTAINER_LABELS } from './job.ts';

const container = { labels: CONTAINER_LABELS, job: cadvisor } as const;

export const containerStartTime = gauge('container_start_time_seconds', {
  help: 'When a container started, in Unix time.',
  ...container,
});

export const containerLastSeen = gauge('container_last_seen', {
  help: 'When a container was last seen, in Unix time.',
  unit: 'seconds',
  ...container,
});

export const containerProcesses = gauge('container_processes', { help: 'Processes of a container.', ...container });

export const containerThreads = gauge('container_threads', { help: 'Threads of a container.', ...container });

export const containerThreadsMaximum = gauge('container_threads_max', {
  help: 'Threads that a container may have; 0 is no limit.',
  ...container,
});

export const containerFileDescriptors = gauge('container_file_descriptors', {
  help: 'File descriptors that a container has open.',
  ...container,
});

export const containerSockets = gauge('container_sockets', {
  help: 'Sockets that a container has open.',
  ...container,
});

export const containerPressureCpuWaiting = counter('container_pressure_cpu_waiting_seconds_total', {
  help: 'Time in which some task of a container waited for a processor.',
  ...container,
});

export const containerPressureMemoryWaiting = counter('container_pressure_memory_waiting_seconds_total', {
  help: 'Time in which some task of a container waited for memory.',
  ...container,
});

export const containerPressureIoWaiting = counter('container_pressure_io_waiting_seconds_total', {
  help: 'Time in which some task of a container waited for input or output.',
  ...container,
});
