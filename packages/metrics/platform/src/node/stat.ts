/**
 * Processes of the machine, counted by the kernel.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/stat_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/processes_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

export const nodeForks = counter('node_forks_total', { help: 'Processes started.', job: nodeExporter });

export const nodeProcessesRunning = gauge('node_procs_running', { help: 'Processes that can run.', job: nodeExporter });

export const nodeProcessesBlocked = gauge('node_procs_blocked', {
  help: 'Processes that wait for input or output.',
  job: nodeExporter,
});

/** Only with `--collector.processes`, like all that follow. */
export const nodeProcessesPids = gauge('node_processes_pids', { help: 'Processes that exist.', job: nodeExporter });

export const nodeProcessesMaxProcesses = gauge('node_processes_max_processes', {
  help: 'Processes that can exist at once.',
  job: nodeExporter,
});

export const nodeProcessesState = gauge('node_processes_state', {
  help: "Processes in each state, by the kernel's letter for it.",
  labels: ['state'],
  job: nodeExporter,
});

export const nodeProcessesThreads = gauge('node_processes_threads', { help: 'Threads that exist.', job: nodeExporter });

export const nodeProcessesMaxThreads = gauge('node_processes_max_threads', {
  help: 'Threads that can exist at once.',
  job: nodeExporter,
});

export const nodeProcessesThreadsState = gauge('node_processes_threads_state', {
  help: "Threads in each state, by the kernel's letter for it.",
  labels: ['thread_state'],
  job: nodeExporter,
});
