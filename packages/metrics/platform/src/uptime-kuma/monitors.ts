/**
 * What Uptime Kuma's monitors found. A tag that its users make becomes one more label of each metric; none is declared.
 * Source: https://github.com/louislam/uptime-kuma/blob/2.5.0/server/prometheus.js
 */
import { gauge } from '@belvedere/promql';
import { uptimeKuma } from './job.ts';

const monitor = {
  labels: ['monitor_id', 'monitor_name', 'monitor_type', 'monitor_url', 'monitor_hostname', 'monitor_port'],
  job: uptimeKuma,
} as const;

export const monitorStatus = gauge('monitor_status', {
  help: 'What a monitor last found: 1 is up, 0 is down, 2 is pending, 3 is under maintenance.',
  ...monitor,
});

export const monitorResponseTime = gauge('monitor_response_time', {
  help: 'How long the target last took to answer.',
  unit: 'milliseconds',
  ...monitor,
});

/** Since version 2. */
export const monitorResponseTimeAverage = gauge('monitor_response_time_seconds', {
  help: 'How long the target takes to answer, on average over a window.',
  labels: [...monitor.labels, 'window'],
  values: { window: ['1d', '30d', '365d'] },
  job: uptimeKuma,
});

/** Since version 2. */
export const monitorUptime = gauge('monitor_uptime_ratio', {
  help: 'Share of a window in which the target was up.',
  labels: [...monitor.labels, 'window'],
  values: { window: ['1d', '30d', '365d'] },
  job: uptimeKuma,
});

export const monitorCertificateDaysRemaining = gauge('monitor_cert_days_remaining', {
  help: 'Days until the certificate of the target expires.',
  unit: 'days',
  ...monitor,
});

export const monitorCertificateIsValid = gauge('monitor_cert_is_valid', {
  help: 'Whether the certificate of the target is valid: 1 or 0.',
  ...monitor,
});
