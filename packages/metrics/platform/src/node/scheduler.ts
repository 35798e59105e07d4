/**
 * Load, pressure, and what the scheduler and the interrupts did.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/loadavg.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/pressure_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/schedstat_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/interrupts_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/softirqs_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/stat_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const cpu = { labels: ['cpu'], job: nodeExporter } as const;

export const nodeLoad1 = gauge('node_load1', { help: 'Load average over a minute.', job: nodeExporter });

export const nodeLoad5 = gauge('node_load5', { help: 'Load average over five minutes.', job: nodeExporter });

export const nodeLoad15 = gauge('node_load15', { help: 'Load average over fifteen minutes.', job: nodeExporter });

export const nodePressureCpuWaiting = counter('node_pressure_cpu_waiting_seconds_total', {
  help: 'Time in which some process waited for a processor.',
  job: nodeExporter,
});

export const nodePressureMemoryWaiting = counter('node_pressure_memory_waiting_seconds_total', {
  help: 'Time in which some process waited for memory.',
  job: nodeExporter,
});

export const nodePressureMemoryStalled = counter('node_pressure_memory_stalled_seconds_total', {
  help: 'Time in which every process waited for memory.',
  job: nodeExporter,
});

export const nodePressureIoWaiting = counter('node_pressure_io_waiting_seconds_total', {
  help: 'Time in which some process waited for input or output.',
  job: nodeExporter,
});

export const nodePressureIoStalled = counter('node_pressure_io_stalled_seconds_total', {
  help: 'Time in which every process waited for input or output.',
  job: nodeExporter,
});

export const nodePressureIrqStalled = counter('node_pressure_irq_stalled_seconds_total', {
  help: 'Time in which interrupts kept every process from running.',
  job: nodeExporter,
});

export const nodeSchedstatRunning = counter('node_schedstat_running_seconds_total', {
  help: 'Time in which a processor ran processes.',
  ...cpu,
});

export const nodeSchedstatWaiting = counter('node_schedstat_waiting_seconds_total', {
  help: 'Time that processes waited for a processor.',
  ...cpu,
});

export const nodeSchedstatTimeslices = counter('node_schedstat_timeslices_total', {
  help: 'Slices of time that a processor gave to processes.',
  ...cpu,
});

export const nodeContextSwitches = counter('node_context_switches_total', {
  help: 'Context switches since the machine started.',
  job: nodeExporter,
});

export const nodeInterruptsServiced = counter('node_intr_total', {
  help: 'Interrupts serviced since the machine started.',
  job: nodeExporter,
});

/** Only with `--collector.interrupts`. */
export const nodeInterrupts = counter('node_interrupts_total', {
  help: 'Interrupts of each line that a processor serviced.',
  labels: ['cpu', 'type', 'info', 'devices'],
  job: nodeExporter,
});

/** Only with `--collector.softirqs`. */
export const nodeSoftirqsFunctions = counter('node_softirqs_functions_total', {
  help: 'Soft interrupts that a processor handled, by what they were for.',
  labels: ['cpu', 'type'],
  job: nodeExporter,
});
