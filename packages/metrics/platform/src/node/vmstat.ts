/**
 * Paging, as /proc/vmstat counts it: exposed without a type and without `_total`, under the kernel's own names.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/vmstat_linux.go
 */
import { counter } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

export const nodePageFaults = counter('node_vmstat_pgfault', { help: 'Page faults.', job: nodeExporter });

export const nodeMajorPageFaults = counter('node_vmstat_pgmajfault', {
  help: 'Page faults that had to read from disk.',
  job: nodeExporter,
});

export const nodePagedIn = counter('node_vmstat_pgpgin', {
  help: 'Kibibytes read from block devices.',
  unit: 'kibibytes',
  job: nodeExporter,
});

export const nodePagedOut = counter('node_vmstat_pgpgout', {
  help: 'Kibibytes written to block devices.',
  unit: 'kibibytes',
  job: nodeExporter,
});

export const nodePagesSwappedIn = counter('node_vmstat_pswpin', {
  help: 'Pages read from the swap space.',
  job: nodeExporter,
});

export const nodePagesSwappedOut = counter('node_vmstat_pswpout', {
  help: 'Pages written to the swap space.',
  job: nodeExporter,
});

export const nodeOutOfMemoryKills = counter('node_vmstat_oom_kill', {
  help: 'Processes that the kernel killed for want of memory.',
  job: nodeExporter,
});
