/**
 * Alerts that Grafana itself evaluates and sends. A counter of notifications shows only after the first one.
 * Source: https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/metrics/scheduler.go,
 * multi_org_alertmanager.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { grafana } from './job.ts';

const organization = { labels: ['org'], job: grafana } as const;
const integration = { labels: ['org', 'integration'], job: grafana } as const;

export const grafanaRuleEvaluations = counter('grafana_alerting_rule_evaluations_total', {
  help: 'Rules evaluated.',
  ...organization,
});

export const grafanaRuleFailures = counter('grafana_alerting_rule_evaluation_failures_total', {
  help: 'Rules that could not be evaluated.',
  ...organization,
});

export const grafanaRuleDuration = histogram('grafana_alerting_rule_evaluation_duration_seconds', {
  help: 'Time to evaluate a rule.',
  buckets: [0.01, 0.1, 0.5, 1, 5, 10, 15, 30, 60, 120, 180, 240, 300],
  ...organization,
});

export const grafanaRuleMisses = counter('grafana_alerting_schedule_rule_evaluations_missed_total', {
  help: 'Evaluations left out because the one before took too long.',
  labels: ['org', 'name'],
  job: grafana,
});

export const grafanaSchedulerBehind = gauge('grafana_alerting_scheduler_behind_seconds', {
  help: 'How far the scheduler of rules is behind.',
  job: grafana,
});

export const grafanaRules = gauge('grafana_alerting_rule_group_rules', {
  help: 'Rules of each group and state.',
  labels: ['org', 'type', 'state', 'rule_group'],
  values: { state: ['active', 'paused'] },
  job: grafana,
});

export const grafanaActiveAlerts = gauge('grafana_alerting_active_alerts', { help: 'Alerts that fire.', job: grafana });

export const grafanaNotifications = counter('grafana_alerting_notifications_total', {
  help: 'Notifications tried.',
  ...integration,
});

export const grafanaNotificationFailures = counter('grafana_alerting_notifications_failed_total', {
  help: 'Notifications that failed.',
  ...integration,
});
