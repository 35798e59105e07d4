import type { Alert } from '../alert.ts';

/** The labels that an alert has in a domain beside those of its expression: its team is the domain unless it names one. */
export const alertLabels = (alert: Alert, domain: string): Readonly<Record<string, string>> => ({
  domain,
  team: domain,
  ...alert.labels,
});

/** Annotations that a target adds to an alert, such as `runbook_url`, as literal text. */
export type AnnotationsOf = (alert: Alert) => Readonly<Record<string, string>>;

/** The target that rules are written for. */
export interface RuleTarget {
  /** What it adds to every alert. */
  readonly annotationsOf?: AnnotationsOf;
  /** The labels that tell its series apart, such as `cluster`: every aggregation keeps them. */
  readonly identityLabels?: readonly string[];
}

export const noAnnotations: AnnotationsOf = () => ({});
