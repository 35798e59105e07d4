/**
 * Whether Alertmanager runs the configuration meant for it, and the requests that it answers.
 * Source: https://github.com/prometheus/alertmanager/blob/v0.34.0/config/coordinator.go, app/metrics.go, nflog/nflog.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { alertmanager } from './job.ts';

export const alertmanagerBuild = gauge('alertmanager_build_info', {
  help: 'The version that runs, as labels; the value is 1.',
  labels: ['version', 'revision', 'branch', 'goversion', 'goos', 'goarch', 'tags'],
  job: alertmanager,
});

export const alertmanagerConfigurationLoaded = gauge('alertmanager_config_last_reload_successful', {
  help: 'Whether the last reading of the configuration succeeded: 1 or 0.',
  job: alertmanager,
});

export const alertmanagerConfigurationTime = gauge('alertmanager_config_last_reload_success_timestamp_seconds', {
  help: 'When the configuration was last read, in Unix time.',
  job: alertmanager,
});

/** Instances of a cluster that differ here run different configurations. */
export const alertmanagerConfigurationHash = gauge('alertmanager_config_hash', {
  help: 'A number that is the same for the same configuration.',
  job: alertmanager,
});

export const alertmanagerReceivers = gauge('alertmanager_receivers', {
  help: 'Receivers that the configuration names.',
  job: alertmanager,
});

export const alertmanagerIntegrations = gauge('alertmanager_integrations', {
  help: 'Ways of sending that the configuration names.',
  job: alertmanager,
});

export const alertmanagerRequestDuration = histogram('alertmanager_http_request_duration_seconds', {
  help: 'Time to answer a request.',
  labels: ['handler', 'method', 'code'],
  job: alertmanager,
});

export const alertmanagerNotificationLogErrors = counter('alertmanager_nflog_query_errors_total', {
  help: 'Questions to the log of notifications that failed.',
  job: alertmanager,
});

export const alertmanagerNotificationLogBytes = gauge('alertmanager_nflog_snapshot_size_bytes', {
  help: 'Size of the log of notifications, as last saved.',
  job: alertmanager,
});
