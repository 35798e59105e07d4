import type { Alert } from '../alert.ts';
import type { RuleGroup } from '../group.ts';
import type { RecordingRule } from '../recording.ts';
import type { Ruler } from './ruler.ts';

/**
 * The labels that an alert has beside those of its expression: its team is the domain unless it names one, and its
 * group's labels are its own unless it sets them itself.
 */
export const alertLabels = (
  alert: Alert,
  domain: string,
  ofGroup: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  domain,
  team: domain,
  ...ofGroup,
  ...alert.labels,
});

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
