/**
 * What a VictoriaMetrics server is asked, and the process itself.
 * Source: https://docs.victoriametrics.com/victoriametrics/single-server-victoriametrics/#monitoring,
 *   https://github.com/VictoriaMetrics/VictoriaMetrics/blob/master/deployment/docker/rules/alerts.yml
 */
import { counter, gauge, summary } from '@belvedere/promql';
import { victoriaMetrics } from './job.ts';

export const vmHttpRequests = counter('vm_http_requests_total', {
  help: 'Requests answered.',
  labels: ['path', 'protocol'],
  job: victoriaMetrics,
});

export const vmHttpRequestErrors = counter('vm_http_request_errors_total', {
  help: 'Requests that failed.',
  labels: ['path', 'protocol', 'reason'],
  job: victoriaMetrics,
});

export const vmRequestDuration = summary('vm_request_duration_seconds', {
  help: 'How long requests take.',
  labels: ['path'],
  quantiles: [0.5, 0.9, 0.97, 0.99, 1],
  job: victoriaMetrics,
});

export const vmSlowQueries = counter('vm_slow_queries_total', {
  help: 'Queries that took longer than they should.',
  job: victoriaMetrics,
});

export const vmConcurrentSelectCurrent = gauge('vm_concurrent_select_current', {
  help: 'Queries under way.',
  job: victoriaMetrics,
});

export const vmConcurrentSelectCapacity = gauge('vm_concurrent_select_capacity', {
  help: 'Queries that there may be at once.',
  job: victoriaMetrics,
});

export const vmConcurrentSelectLimitReached = counter('vm_concurrent_select_limit_reached_total', {
  help: 'Queries that had to wait for others.',
  job: victoriaMetrics,
});

export const vmConcurrentSelectLimitTimeout = counter('vm_concurrent_select_limit_timeout_total', {
  help: 'Queries refused because they had waited too long.',
  job: victoriaMetrics,
});

export const vmLogMessages = counter('vm_log_messages_total', {
  help: 'Messages logged.',
  labels: ['app_version', 'level', 'location', 'is_printed'],
  values: { level: ['info', 'warn', 'error', 'fatal', 'panic'] },
  job: victoriaMetrics,
});

export const vmAllowedMemory = gauge('vm_allowed_memory_bytes', {
  help: 'Memory that caches may take.',
  job: victoriaMetrics,
});

export const vmAvailableMemory = gauge('vm_available_memory_bytes', {
  help: 'Memory of the machine or the container.',
  job: victoriaMetrics,
});

export const vmAppVersion = gauge('vm_app_version', {
  help: 'Version of the server, as labels; the value is 1.',
  labels: ['version', 'short_version'],
  job: victoriaMetrics,
});

export const vmAppStartTimestamp = gauge('vm_app_start_timestamp', {
  help: 'When the server started, in Unix time.',
  unit: 'seconds',
  job: victoriaMetrics,
});

export const vmAppUptime = gauge('vm_app_uptime_seconds', {
  help: 'How long the server has been running.',
  job: victoriaMetrics,
});

export const victoriaMetricsProcessCpu = counter('process_cpu_seconds_total', {
  help: 'Processor time that the server has used.',
  job: victoriaMetrics,
});

export const victoriaMetricsProcessResidentMemory = gauge('process_resident_memory_bytes', {
  help: 'Memory of the server.',
  job: victoriaMetrics,
});

export const victoriaMetricsProcessResidentAnonymousMemory = gauge('process_resident_memory_anon_bytes', {
  help: 'Memory of the server that no file stands behind.',
  job: victoriaMetrics,
});

export const victoriaMetricsProcessOpenFds = gauge('process_open_fds', {
  help: 'File descriptors that the server has open.',
  job: victoriaMetrics,
});

export const victoriaMetricsProcessMaxFds = gauge('process_max_fds', {
  help: 'File descriptors that the server may have open.',
  job: victoriaMetrics,
});
