import type { Alert } from '../alert.ts';
import { literal } from '../annotation/literal.ts';
import type { RuleGroup } from '../group.ts';
import type { RecordingRule } from '../recording.ts';
import type { Ruler } from './ruler.ts';

/**
 * The labels that an alert has beside those of its expression: its team is the domain unless it names one, and its
 * group's labels are its own unless it sets them itself. An imported alert has its own alone.
 */
export const alertLabels = (
  alert: Alert,
  domain: string,
  ofGroup: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  ...(alert.imported === undefined ? { domain, team: domain } : {}),
  ...ofGroup,
  ...alert.labels,
});

/** The same as Prometheus expands them: what was imported holds templates, all else is text. */
export const alertLabelTemplates = (alert: Alert, group: RuleGroup): Readonly<Record<string, string>> => {
  const labels = alertLabels(alert, group.domain, group.labels);
  return alert.imported === undefined ? literals(labels) : labels;
};

/** The annotations of an alert with those that its target adds; an imported one keeps to its own. */
export const annotationTemplates = (
  alert: Alert,
  annotationsOf: AnnotationsOf = noAnnotations,
): Readonly<Record<string, string>> =>
  alert.imported?.annotations ?? { ...literals(annotationsOf(alert)), ...alert.annotations };

const literals = (map: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).map(([key, text]) => [key, literal(text)]));

/** The labels that a recording sets on its series: no templates, unlike those of an alert. */
export const recordingLabels = (
  { labels }: Pick<RecordingRule, 'labels'>,
  group: Pick<RuleGroup, 'labels'>,
): Readonly<Record<string, string>> => ({ ...group.labels, ...labels });

/** Annotations that a target adds to an alert, such as `runbook_url`, as literal text. */
export type AnnotationsOf = (alert: Alert) => Readonly<Record<string, string>>;

/** The target that rules are written for. */
export interface RuleTarget {
  /** What it adds to every alert. */
  readonly annotationsOf?: AnnotationsOf;
  /** The labels that tell its series apart, such as `cluster`: every aggregation keeps them. */
  readonly identityLabels?: readonly string[];
  /** What evaluates the rules; Prometheus itself where it is left out. */
  readonly ruler?: Ruler;
}

export const noAnnotations: AnnotationsOf = () => ({});
