import { formatDuration } from '@belvedere/core';
import type { Alert } from '../alert.ts';
import { literal } from '../annotation/literal.ts';
import type { Rule, RuleGroup } from '../group.ts';
import type { RecordingRule } from '../recording.ts';
import { alertLabels, noAnnotations, recordingLabels, type RuleTarget } from './alert-labels.ts';
import { sorted } from './sorted.ts';

/** A rule as Prometheus reads it. Source: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/#rule */
export interface PrometheusRecordingRule {
  readonly record: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
}
export interface PrometheusAlertRule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly keep_firing_for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}
export type PrometheusRuleEntry = PrometheusRecordingRule | PrometheusAlertRule;

/** A rule group as Prometheus reads it. */
export interface PrometheusGroup {
  readonly name: string;
  readonly interval: string;
  readonly query_offset?: string;
  /** What vmalert calls `query_offset`. */
  readonly eval_delay?: string;
  readonly limit?: number;
  readonly rules: readonly PrometheusRuleEntry[];
}

/**
 * A group as Prometheus reads it, open windows closed, keys in the order of Prometheus's own tools. The group's labels
 * stand on its rules, where every version and every ruler reads them.
 * Sources: https://github.com/prometheus/prometheus/blob/main/model/rulefmt/rulefmt.go for the order,
 * https://docs.victoriametrics.com/victoriametrics/vmalert/#groups for the names of vmalert.
 */
export const prometheusGroup = (group: RuleGroup, target: RuleTarget = {}): PrometheusGroup => ({
  name: group.name,
  interval: formatDuration(group.interval),
  ...(group.queryOffset === 0
    ? {}
    : { [target.ruler === 'vmalert' ? 'eval_delay' : 'query_offset']: formatDuration(group.queryOffset) }),
  ...(group.limit === undefined ? {} : { limit: group.limit }),
  rules: group.rules.map((rule) => prometheusRuleEntry(rule, group, target)),
});

const prometheusRuleEntry = (rule: Rule, group: RuleGroup, target: RuleTarget): PrometheusRuleEntry =>
  rule.kind === 'alert' ? alertEntry(rule, group, target) : recordingEntry(rule, group, target);

const expr = (rule: Rule, { window }: RuleGroup, { identityLabels = [] }: RuleTarget): string =>
  rule.expression.print({ openWindow: window, identityLabels });

const recordingEntry = (rule: RecordingRule, group: RuleGroup, target: RuleTarget): PrometheusRecordingRule => {
  const labels = recordingLabels(rule, group);
  return {
    record: rule.name,
    expr: expr(rule, group, target),
    ...(Object.keys(labels).length === 0 ? {} : { labels: sorted(labels) }),
  };
};

const alertEntry = (alert: Alert, group: RuleGroup, target: RuleTarget): PrometheusAlertRule => ({
  alert: alert.name,
  expr: expr(alert, group, target),
  ...(alert.for === 0 ? {} : { for: formatDuration(alert.for) }),
  ...(alert.keepFiringFor === 0 ? {} : { keep_firing_for: formatDuration(alert.keepFiringFor) }),
  // Prometheus expands templates in labels too.
  labels: sorted(literals(alertLabels(alert, group.domain, group.labels))),
  annotations: sorted({ ...literals((target.annotationsOf ?? noAnnotations)(alert)), ...alert.annotations }),
});

const literals = (map: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).map(([key, text]) => [key, literal(text)]));
