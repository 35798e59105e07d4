/**
 * Units of systemd. Only with `--collector.systemd`, and only where systemd runs.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/systemd_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

/** The states of a unit. */
const UNIT_STATES = ['active', 'activating', 'deactivating', 'inactive', 'failed'];

const unit = { labels: ['name'], job: nodeExporter } as const;

export const nodeSystemdUnitState = gauge('node_systemd_unit_state', {
  help: 'Whether a unit is in a state: 1 or 0.',
  labels: [...unit.labels, 'state', 'type'],
  values: { state: UNIT_STATES },
  job: nodeExporter,
});

export const nodeSystemdUnits = gauge('node_systemd_units', {
  help: 'Units in each state.',
  labels: ['state'],
  values: { state: UNIT_STATES },
  job: nodeExporter,
});

export const nodeSystemdUnitStartTime = gauge('node_systemd_unit_start_time_seconds', {
  help: 'When a unit started, in Unix time.',
  ...unit,
});

export const nodeSystemdUnitTasksCurrent = gauge('node_systemd_unit_tasks_current', {
  help: 'Tasks of a unit.',
  ...unit,
});

export const nodeSystemdUnitTasksMax = gauge('node_systemd_unit_tasks_max', {
  help: 'Tasks that a unit may have.',
  ...unit,
});

export const nodeSystemdServiceRestarts = counter('node_systemd_service_restart_total', {
  help: 'How often a service was started again.',
  ...unit,
});

export const nodeSystemdTimerLastTrigger = gauge('node_systemd_timer_last_trigger_seconds', {
  help: 'When a timer fired last, in Unix time.',
  ...unit,
});

export const nodeSystemdSocketAcceptedConnections = counter('node_systemd_socket_accepted_connections_total', {
  help: 'Connections that a socket unit accepted.',
  ...unit,
});

export const nodeSystemdSocketRefusedConnections = counter('node_systemd_socket_refused_connections_total', {
  help: 'Connections that a socket unit refused.',
  ...unit,
});

export const nodeSystemdSocketCurrentConnections = gauge('node_systemd_socket_current_connections', {
  help: 'Connections of a socket unit.',
  ...unit,
});

export const nodeSystemdSystemRunning = gauge('node_systemd_system_running', {
  help: 'Whether the whole system is running as it should: 1 or 0.',
  job: nodeExporter,
});

export const nodeSystemdVersion = gauge('node_systemd_version', {
  help: 'Version of systemd, as a number and as a label.',
  labels: ['version'],
  job: nodeExporter,
});

export const nodeSystemdVirtualizationInfo = gauge('node_systemd_virtualization_info', {
  help: 'What the machine runs in, as a label; the value is 1.',
  labels: ['virtualization_type'],
  job: nodeExporter,
});
