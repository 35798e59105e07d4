import type { Invalid } from '@belvedere/core';

/** The labels that every alert has; nobody adds them by hand. */
const OWN_LABELS = ['alertname', 'severity', 'service', 'domain', 'team', 'category'] as const;
type OwnLabel = (typeof OWN_LABELS)[number];

/** Labels that route an alert beside those that it has anyway. */
export type AddedLabels = Readonly<Record<string, string>> & {
  readonly [Name in OwnLabel]?: Invalid<`the label '${Name}' is set by the alert itself`>;
};

const LABEL_NAME = /^(?!__)[A-Za-z_][A-Za-z0-9_]*$/;

/** The labels that an alert or a group adds. Throws a `TypeError` where one cannot be added. */
export function addedLabels(owner: string, labels: AddedLabels = {}): Readonly<Record<string, string>> {
  for (const label of Object.keys(labels)) {
    if ((OWN_LABELS as readonly string[]).includes(label)) {
      throw new TypeError(`${owner}: the label '${label}' is set by the alert itself`);
    }
  }
  return setLabels(owner, labels as Readonly<Record<string, string>>);
}

/** The labels that a rule sets on its series. Throws a `TypeError` where one has no name of a label. */
export function setLabels(owner: string, labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const wrong = Object.keys(labels).find((label) => !LABEL_NAME.test(label));
  if (wrong === undefined) return labels;
  throw new TypeError(
    `${owner}: '${wrong}' is no name of a label: letters, digits and _, not starting with a digit or __`,
  );
}
