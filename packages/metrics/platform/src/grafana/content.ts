/**
 * What Grafana holds, who uses it, and its version. Totals are counted anew every half hour.
 * Source: https://github.com/grafana/grafana/blob/main/pkg/infra/metrics/metrics.go
 */
import { counter, gauge } from '@belvedere/promql';
import { grafana } from './job.ts';

export const grafanaBuild = gauge('grafana_build_info', {
  help: 'The version that runs, as labels; the value is 1.',
  labels: ['version', 'revision', 'branch', 'goversion', 'edition'],
  values: { edition: ['oss', 'enterprise'] },
  job: grafana,
});

export const grafanaStarts = counter('grafana_instance_start_total', { help: 'Starts of the process.', job: grafana });

export const grafanaLogins = counter('grafana_api_login_post_total', {
  help: 'Logins with a password, tried or done.',
  job: grafana,
});

export const grafanaDashboards = gauge('grafana_stat_totals_dashboard', { help: 'Dashboards.', job: grafana });

export const grafanaFolders = gauge('grafana_stat_totals_folder', { help: 'Folders.', job: grafana });

export const grafanaDatasources = gauge('grafana_stat_totals_datasource', {
  help: 'Datasources of each kind.',
  labels: ['plugin_id'],
  job: grafana,
});

export const grafanaAlertRules = gauge('grafana_stat_totals_alert_rules', {
  help: 'Alert rules that Grafana stores.',
  job: grafana,
});

export const grafanaAnnotations = gauge('grafana_stat_totals_annotations', { help: 'Annotations.', job: grafana });

export const grafanaUsers = gauge('grafana_stat_total_users', { help: 'Users.', job: grafana });

export const grafanaActiveUsers = gauge('grafana_stat_active_users', {
  help: 'Users who were there in the last thirty days.',
  job: grafana,
});
