/**
 * Processor time, what the processors are, and what slows them.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/cpu_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

/** The modes in which Linux counts processor time. */
const CPU_MODES = ['idle', 'iowait', 'irq', 'nice', 'softirq', 'steal', 'system', 'user'];

const core = { labels: ['package', 'core'], job: nodeExporter } as const;

export const nodeCpu = counter('node_cpu_seconds_total', {
  help: 'Time that each processor spent in each mode.',
  labels: ['cpu', 'mode'],
  values: { mode: CPU_MODES },
  job: nodeExporter,
});

export const nodeCpuGuest = counter('node_cpu_guest_seconds_total', {
  help: 'Time that each processor spent in virtual machines; it is counted in the mode of the machine as well.',
  labels: ['cpu', 'mode'],
  values: { mode: ['user', 'nice'] },
  job: nodeExporter,
});

/** Only with `--collector.cpu.info`. */
export const nodeCpuInfo = gauge('node_cpu_info', {
  help: 'What a processor is, as labels; the value is 1.',
  labels: ['package', 'core', 'cpu', 'vendor', 'family', 'model', 'model_name', 'microcode', 'stepping', 'cachesize'],
  job: nodeExporter,
});

/** Only with `--collector.cpu.info`. */
export const nodeCpuFlagInfo = gauge('node_cpu_flag_info', {
  help: 'A capability of the first processor, as a label; the value is 1.',
  labels: ['flag'],
  job: nodeExporter,
});

/** Only with `--collector.cpu.info`. */
export const nodeCpuBugInfo = gauge('node_cpu_bug_info', {
  help: 'A known fault of the first processor, as a label; the value is 1.',
  labels: ['bug'],
  job: nodeExporter,
});

export const nodeCpuIsolated = gauge('node_cpu_isolated', {
  help: 'Whether the scheduler leaves a processor alone: 1 or 0.',
  labels: ['cpu'],
  job: nodeExporter,
});

export const nodeCpuOnline = gauge('node_cpu_online', {
  help: 'Whether a processor is in use: 1 or 0.',
  labels: ['cpu'],
  job: nodeExporter,
});

export const nodeCpuCoreThrottles = counter('node_cpu_core_throttles_total', {
  help: 'How often a core was slowed down because of its heat.',
  ...core,
});

export const nodeCpuPackageThrottles = counter('node_cpu_package_throttles_total', {
  help: 'How often a whole processor package was slowed down because of its heat.',
  labels: ['package'],
  job: nodeExporter,
});
