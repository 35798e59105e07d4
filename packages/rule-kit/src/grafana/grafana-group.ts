import { formatDuration, names } from '@belvedere/core';
import { print, type Node } from '@belvedere/promql';
import type { Alert } from '../alert.ts';
import type { Rule, RuleGroup } from '../group.ts';
import {
  alertLabelTemplates,
  annotationTemplates,
  recordingLabels,
  type RuleTarget,
} from '../prometheus/alert-labels.ts';
import { sorted } from '../prometheus/sorted.ts';
import type { RecordingRule } from '../recording.ts';
import { alertSteps, queryStep, STEPS, type InstantQuery } from './condition.ts';
import type { GrafanaAlertRule, GrafanaRecordingRule, GrafanaRule, GrafanaRuleGroup } from './grafana-rule.ts';
import { reachOf } from './reach.ts';
import { grafanaTemplate } from './template.ts';
import { withoutName } from './without-name.ts';

/** The Grafana that evaluates rules, beside what is written into them. */
export interface GrafanaTarget extends Omit<RuleTarget, 'ruler'> {
  /** The uid of the data source that the rules ask. */
  readonly datasource: string;
  /** The uid of the data source that recordings are written to; Grafana records nothing where it is left out. */
  readonly recordInto?: string;
  /** Whether another evaluator notifies, and these alerts go nowhere. */
  readonly shadow?: boolean;
}

/** The first organization, the only one of a Grafana that nobody divided. */
const ORGANIZATION = 1;

/** The rules of a group that a Grafana evaluates. */
export const grafanaRules = ({ rules }: RuleGroup, { recordInto }: GrafanaTarget): readonly Rule[] =>
  rules.filter(({ kind }) => kind === 'alert' || recordInto !== undefined);

/**
 * A group as Grafana evaluates it: each alert fires for the same series, at the same time, with the same labels and
 * annotations as if Prometheus evaluated it. What cannot be the same is told by `grafanaRefusals`.
 */
export const grafanaGroup = (group: RuleGroup, target: GrafanaTarget): GrafanaRuleGroup => ({
  title: group.name,
  folderUid: names.folderUid(group.domain),
  interval: group.interval / 1000,
  rules: grafanaRules(group, target).map((rule) =>
    rule.kind === 'alert' ? alertRule(rule, group, target) : recordingRule(rule, group, target),
  ),
});

const baseOf = (
  rule: Rule,
  group: RuleGroup,
): Pick<GrafanaRule, 'uid' | 'orgID' | 'folderUID' | 'ruleGroup' | 'title'> => ({
  uid: names.grafanaRuleUid(group.domain, rule.name),
  orgID: ORGANIZATION,
  folderUID: names.folderUid(group.domain),
  ruleGroup: group.name,
  title: rule.name,
});

const alertRule = (alert: Alert, group: RuleGroup, target: GrafanaTarget): GrafanaAlertRule => {
  const { annotationsOf, shadow = false } = target;
  const labels = alertLabelTemplates(alert, group);
  const { name, value } = names.shadowLabel;
  return {
    ...baseOf(alert, group),
    condition: STEPS.condition,
    data: alertSteps(queryOf(alert, group, target)),
    // No series is no alert, to Prometheus. What cannot be evaluated is told, rather than taken for well.
    noDataState: 'OK',
    execErrState: 'Error',
    for: formatDuration(alert.for),
    ...(alert.keepFiringFor === 0 ? {} : { keep_firing_for: formatDuration(alert.keepFiringFor) }),
    missingSeriesEvalsToResolve: 1,
    annotations: templates(annotationTemplates(alert, annotationsOf)),
    labels: templates(shadow ? { ...labels, [name]: value } : labels),
  };
};

const recordingRule = (rule: RecordingRule, group: RuleGroup, target: GrafanaTarget): GrafanaRecordingRule => ({
  ...baseOf(rule, group),
  data: [queryStep(queryOf(rule, group, target))],
  labels: sorted(recordingLabels(rule, group)),
  record: { from: STEPS.query, metric: rule.name, target_datasource_uid: target.recordInto! },
});

function queryOf(
  { expression }: Rule,
  group: RuleGroup,
  { datasource, identityLabels = [] }: GrafanaTarget,
): InstantQuery {
  const node: Node = withoutName(expression.node);
  return {
    datasource,
    expr: print(node, { openWindow: group.window, identityLabels }),
    reach: Math.ceil(reachOf(node, group.window) / 1000),
    offset: group.queryOffset / 1000,
  };
}

type Texts = Readonly<Record<string, string>>;
const mapTexts = (texts: Texts, change: (text: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));
const templates = (texts: Texts): Record<string, string> => sorted(mapTexts(texts, grafanaTemplate));
