import { formatDuration } from '@belvedere/core';
import type { Alert } from '../alert.ts';
import type { Rule, RuleGroup } from '../group.ts';
import type { CarriedFields } from '../imported/carried.ts';
import type { RecordingRule } from '../recording.ts';
import { alertLabelTemplates, annotationTemplates, recordingLabels, type RuleTarget } from './alert-labels.ts';
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
  /** Left out where an imported alert has none. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}
export type PrometheusRuleEntry = PrometheusRecordingRule | PrometheusAlertRule;

/** A rule group as Prometheus reads it. */
export interface PrometheusGroup {
  readonly name: string;
  /** Left out where an imported group states none. */
  readonly interval?: string;
  readonly query_offset?: string;
  /** What vmalert calls `query_offset`. */
  readonly eval_delay?: string;
  readonly limit?: number;
  /** Of an imported group alone: elsewhere they stand on its rules. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly rules: readonly PrometheusRuleEntry[];
}

/**
 * A group as Prometheus reads it, open windows closed, keys in the order of Prometheus's own tools. The group's labels
 * stand on its rules, where every version and every ruler reads them, unless it was imported with them.
 * Sources: https://github.com/prometheus/prometheus/blob/main/model/rulefmt/rulefmt.go for the order,
 * https://docs.victoriametrics.com/victoriametrics/vmalert/#groups for the names of vmalert.
 */
export const prometheusGroup = (group: RuleGroup, target: RuleTarget = {}): PrometheusGroup => ({
  name: group.imported?.name ?? group.name,
  ...(group.imported?.statesInterval === false ? {} : { interval: formatDuration(group.interval) }),
  ...(group.queryOffset === 0
    ? {}
    : { [target.ruler === 'vmalert' ? 'eval_delay' : 'query_offset']: formatDuration(group.queryOffset) }),
  ...(group.limit === undefined ? {} : { limit: group.limit }),
  ...(group.imported === undefined ? {} : mapped('labels', group.labels)),
  ...carried(group),
  rules: group.rules.map((rule) =>
    prometheusRuleEntry(rule, group.imported === undefined ? group : { ...group, labels: {} }, target),
  ),
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
    ...mapped('labels', labels),
    ...carried(rule),
  };
};

const alertEntry = (alert: Alert, group: RuleGroup, target: RuleTarget): PrometheusAlertRule => ({
  alert: alert.name,
  expr: expr(alert, group, target),
  ...(alert.for === 0 ? {} : { for: formatDuration(alert.for) }),
  ...(alert.keepFiringFor === 0 ? {} : { keep_firing_for: formatDuration(alert.keepFiringFor) }),
  // Prometheus expands templates in labels too.
  ...mapped('labels', alertLabelTemplates(alert, group)),
  ...mapped('annotations', annotationTemplates(alert, target.annotationsOf)),
  ...carried(alert),
});

/** A map under its name, keys in order; nothing where it is empty. */
const mapped = <Field extends string>(
  field: Field,
  map: Readonly<Record<string, string>>,
): Partial<Record<Field, Record<string, string>>> =>
  Object.keys(map).length === 0 ? {} : ({ [field]: sorted(map) } as Record<Field, Record<string, string>>);

/** The fields that an import carried through. */
const carried = ({ imported }: { readonly imported?: { readonly fields: CarriedFields } }): CarriedFields =>
  imported?.fields ?? {};
