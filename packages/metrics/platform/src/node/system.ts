/**
 * What a machine is, since when it runs, and whether its clock is right.
 * Source: https://github.com/prometheus/node_exporter/blob/master/collector/uname.go, stat_linux.go, timex.go, time.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

export const nodeUname = gauge('node_uname_info', {
  help: 'What the kernel says of the machine, as labels; the value is 1.',
  labels: ['domainname', 'machine', 'nodename', 'release', 'sysname', 'version'],
  job: nodeExporter,
});

export const nodeBootTime = gauge('node_boot_time_seconds', {
  help: 'When the machine started, in Unix time.',
  job: nodeExporter,
});

export const nodeTime = gauge('node_time_seconds', {
  help: 'The clock of the machine, in Unix time.',
  job: nodeExporter,
});

export const nodeClockOffset = gauge('node_timex_offset_seconds', {
  help: 'How far the clock is from its reference.',
  job: nodeExporter,
});

export const nodeClockSynchronised = gauge('node_timex_sync_status', {
  help: 'Whether the clock is synchronised: 1 or 0.',
  job: nodeExporter,
});

export const nodeProcessesRunning = gauge('node_procs_running', {
  help: 'Processes that can run.',
  job: nodeExporter,
});

export const nodeProcessesBlocked = gauge('node_procs_blocked', {
  help: 'Processes that wait for input or output.',
  job: nodeExporter,
});

export const nodeForks = counter('node_forks_total', { help: 'Processes started.', job: nodeExporter });

export const nodeCollectorSuccess = gauge('node_scrape_collector_success', {
  help: 'Whether a collector of the exporter worked: 1 or 0.',
  labels: ['collector'],
  job: nodeExporter,
});
