/**
 * Processors, load and pressure of a machine.
 * Source: https://github.com/prometheus/node_exporter/blob/master/collector/cpu_common.go, loadavg.go, pressure_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

/** The modes in which Linux counts processor time. */
const CPU_MODES = ['idle', 'iowait', 'irq', 'nice', 'softirq', 'steal', 'system', 'user'];

export const nodeCpu = counter('node_cpu_seconds_total', {
  help: 'Time that each processor spent in each mode.',
  labels: ['cpu', 'mode'],
  values: { mode: CPU_MODES },
  job: nodeExporter,
});

export const nodeLoad1 = gauge('node_load1', { help: 'Load average over a minute.', job: nodeExporter });

export const nodeLoad5 = gauge('node_load5', { help: 'Load average over five minutes.', job: nodeExporter });

export const nodeLoad15 = gauge('node_load15', { help: 'Load average over fifteen minutes.', job: nodeExporter });

export const nodeContextSwitches = counter('node_context_switches_total', {
  help: 'Context switches since the machine started.',
  job: nodeExporter,
});

export const nodePressureCpuWaiting = counter('node_pressure_cpu_waiting_seconds_total', {
  help: 'Time in which some process waited for a processor.',
  job: nodeExporter,
});

export const nodePressureMemoryWaiting = counter('node_pressure_memory_waiting_seconds_total', {
  help: 'Time in which some process waited for memory.',
  job: nodeExporter,
});

export const nodePressureIoWaiting = counter('node_pressure_io_waiting_seconds_total', {
  help: 'Time in which some process waited for input or output.',
  job: nodeExporter,
});
