/**
 * Clock rates of the processors. The scaled ones are what the governor asks for; the others are what the hardware states.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/cpufreq_common.go
 */
import { gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const cpu = { labels: ['cpu'], job: nodeExporter } as const;

/** With all three labels where the processor tells its rate in /proc/cpuinfo, with `cpu` alone where cpufreq does. */
export const nodeCpuFrequencyHertz = gauge('node_cpu_frequency_hertz', {
  help: 'The clock rate that a processor has now, as the hardware states it.',
  labels: ['cpu', 'package', 'core'],
  unit: 'hertz',
  job: nodeExporter,
});

export const nodeCpuFrequencyMinHertz = gauge('node_cpu_frequency_min_hertz', {
  help: 'The slowest clock rate that a processor can have.',
  unit: 'hertz',
  ...cpu,
});

export const nodeCpuFrequencyMaxHertz = gauge('node_cpu_frequency_max_hertz', {
  help: 'The fastest clock rate that a processor can have.',
  unit: 'hertz',
  ...cpu,
});

export const nodeCpuScalingFrequencyHertz = gauge('node_cpu_scaling_frequency_hertz', {
  help: 'The clock rate that a processor has now.',
  unit: 'hertz',
  ...cpu,
});

export const nodeCpuScalingFrequencyMinHertz = gauge('node_cpu_scaling_frequency_min_hertz', {
  help: 'The slowest clock rate that the governor allows.',
  unit: 'hertz',
  ...cpu,
});

export const nodeCpuScalingFrequencyMaxHertz = gauge('node_cpu_scaling_frequency_max_hertz', {
  help: 'The fastest clock rate that the governor allows.',
  unit: 'hertz',
  ...cpu,
});

export const nodeCpuScalingGovernor = gauge('node_cpu_scaling_governor', {
  help: 'Whether a governor is the one that steers a processor: 1 or 0.',
  labels: [...cpu.labels, 'governor'],
  job: nodeExporter,
});
