/**
 * Alerts that Alertmanager holds, silences, and how both are grouped.
 * Source: https://github.com/prometheus/alertmanager/blob/v0.34.0/dispatch/metric.go, api/metrics/metrics.go,
 * silence/silence.go
 */
import { counter, gauge, summary } from '@belvedere/promql';
import { alertmanager } from './job.ts';

export const alertmanagerAlerts = gauge('alertmanager_alerts', {
  help: 'Alerts in each state.',
  labels: ['state'],
  values: { state: ['active', 'suppressed', 'unprocessed'] },
  job: alertmanager,
});

export const alertmanagerAlertsReceived = counter('alertmanager_alerts_received_total', {
  help: 'Alerts received.',
  labels: ['status', 'version'],
  values: { status: ['firing', 'resolved'], version: ['v2'] },
  job: alertmanager,
});

export const alertmanagerAlertsInvalid = counter('alertmanager_alerts_invalid_total', {
  help: 'Alerts received that were wrong.',
  labels: ['version'],
  values: { version: ['v2'] },
  job: alertmanager,
});

export const alertmanagerSilences = gauge('alertmanager_silences', {
  help: 'Silences in each state.',
  labels: ['state'],
  values: { state: ['active', 'pending', 'expired'] },
  job: alertmanager,
});

export const alertmanagerGroups = gauge('alertmanager_dispatcher_aggregation_groups', {
  help: 'Groups of alerts.',
  job: alertmanager,
});

export const alertmanagerGroupLimitReached = counter('alertmanager_dispatcher_aggregation_group_limit_reached_total', {
  help: 'Groups not opened because there were too many.',
  job: alertmanager,
});

export const alertmanagerProcessingDuration = summary('alertmanager_dispatcher_alert_processing_duration_seconds', {
  help: 'Time to put an alert into its groups.',
  job: alertmanager,
});
