/**
 * Rules, and the alerts that come of them. An alert's further labels are those of its expression.
 * Source: https://github.com/prometheus/prometheus/blob/v3.15.0/rules/group.go,
 * https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/#inspecting-alerts-during-runtime
 */
import { counter, gauge, summary } from '@belvedere/promql';
import { prometheus } from './job.ts';

/** `file;group`. */
const group = { labels: ['rule_group'], job: prometheus } as const;

const alertLabels = ['alertname', 'severity', 'service', 'domain', 'team'] as const;

export const alertStates = gauge('ALERTS', {
  help: 'An alert that is pending or fires, as labels; the value is 1.',
  labels: [...alertLabels, 'alertstate'],
  values: { alertstate: ['pending', 'firing'] },
  job: [],
});

export const alertActiveSince = gauge('ALERTS_FOR_STATE', {
  help: 'Since when the condition of an alert holds, in Unix time.',
  labels: alertLabels,
  unit: 'seconds',
  job: [],
});

export const prometheusRuleEvaluations = counter('prometheus_rule_evaluations_total', {
  help: 'Rules evaluated.',
  ...group,
});

export const prometheusRuleFailures = counter('prometheus_rule_evaluation_failures_total', {
  help: 'Rules that could not be evaluated.',
  ...group,
});

export const prometheusRuleDuration = summary('prometheus_rule_evaluation_duration_seconds', {
  help: 'Time to evaluate a rule.',
  quantiles: [0.5, 0.9, 0.99],
  job: prometheus,
});

export const prometheusRuleIterations = counter('prometheus_rule_group_iterations_total', {
  help: 'Evaluations of a group that were due.',
  ...group,
});

export const prometheusRuleMisses = counter('prometheus_rule_group_iterations_missed_total', {
  help: 'Evaluations of a group left out because the one before took too long.',
  ...group,
});

export const prometheusRuleGroupDuration = gauge('prometheus_rule_group_last_duration_seconds', {
  help: 'How long the last evaluation of a group took.',
  ...group,
});

export const prometheusRuleGroupInterval = gauge('prometheus_rule_group_interval_seconds', {
  help: 'How often a group is evaluated.',
  ...group,
});

export const prometheusRuleGroupTime = gauge('prometheus_rule_group_last_evaluation_timestamp_seconds', {
  help: 'When a group was last evaluated, in Unix time.',
  ...group,
});

export const prometheusRuleGroupSamples = gauge('prometheus_rule_group_last_evaluation_samples', {
  help: 'Samples that came of the last evaluation of a group.',
  ...group,
});

export const prometheusRuleGroupRules = gauge('prometheus_rule_group_rules', { help: 'Rules of a group.', ...group });
