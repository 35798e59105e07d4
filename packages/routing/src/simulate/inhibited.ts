import type { Inhibition } from '../model/inhibition.ts';
import { valueOf, type Labels } from '../model/labels.ts';
import { matchesAll } from './matches.ts';

/** Why an alert is not told: another one fires that says more. */
export interface InhibitedBy {
  readonly inhibition: Inhibition;
  readonly source: Labels;
}

/**
 * The first inhibition that silences an alert while others fire. A label of `equal` that both lack is equal; an alert
 * that is source and target is not silenced by another that is both.
 */
export function inhibitedBy(
  inhibitions: readonly Inhibition[],
  labels: Labels,
  firing: readonly Labels[],
): InhibitedBy | undefined {
  for (const inhibition of inhibitions) {
    if (!matchesAll(inhibition.target, labels)) continue;
    const isSource = matchesAll(inhibition.source, labels);
    const source = firing.find(
      (other) =>
        matchesAll(inhibition.source, other) &&
        inhibition.equal.every((label) => valueOf(other, label) === valueOf(labels, label)) &&
        !(isSource && matchesAll(inhibition.target, other)),
    );
    if (source !== undefined) return { inhibition, source };
  }
  return undefined;
}
