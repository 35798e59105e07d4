/**
 * Processor time of containers, and when they were held back.
 * Source: https://github.com/google/cadvisor/blob/v0.53.0/metrics/prometheus.go, prometheus_machine.go
 */
import { counter, gauge } from '@belvedere/promql';
import { cadvisor, CONTAINER_LABELS } from './job.ts';

const container = { labels: CONTAINER_LABELS, job: cadvisor } as const;

/** The kubelet counts no processors apart: `cpu` is always `total`. */
export const containerCpuUsage = counter('container_cpu_usage_seconds_total', {
  help: 'Processor time that a container used.',
  labels: [...CONTAINER_LABELS, 'cpu'],
  values: { cpu: ['total'] },
  job: cadvisor,
});

export const containerCpuUser = counter('container_cpu_user_seconds_total', {
  help: 'Processor time that a container used in its own code.',
  ...container,
});

export const containerCpuSystem = counter('container_cpu_system_seconds_total', {
  help: 'Processor time that a container used in the kernel.',
  ...container,
});

export const containerCpuPeriods = counter('container_cpu_cfs_periods_total', {
  help: 'Periods in which a container with a limit could run.',
  ...container,
});

export const containerCpuThrottledPeriods = counter('container_cpu_cfs_throttled_periods_total', {
  help: 'Periods in which a container reached its limit.',
  ...container,
});

export const containerCpuThrottled = counter('container_cpu_cfs_throttled_seconds_total', {
  help: 'Time for which a container was held back by its limit.',
  ...container,
});

export const containerCpuShares = gauge('container_spec_cpu_shares', {
  help: 'Weight of a container where processors are scarce.',
  ...container,
});

export const containerCpuQuota = gauge('container_spec_cpu_quota', {
  help: 'Processor time that a container may use in each period.',
  unit: 'microseconds',
  ...container,
});

export const containerCpuPeriod = gauge('container_spec_cpu_period', {
  help: 'Length of the period that a limit of processor time counts in.',
  unit: 'microseconds',
  ...container,
});

export const machineCpuCores = gauge('machine_cpu_cores', {
  help: 'Logical processors of the machine.',
  labels: ['boot_id', 'machine_id', 'system_uuid'],
  job: cadvisor,
});
