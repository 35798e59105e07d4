/** What the domain promises: panels name what they explain, and take its bounds. */
import { objectives } from '@belvedere/alerts-documents';
import { seconds, type Quantity } from '@belvedere/core';
import { budgetStat, objectiveSection, type Panel, type Section } from '@belvedere/dashboard-kit';
import type { Objective } from '@belvedere/slo';

const DOMAIN = 'documents';

function named(name: string): Objective {
  const found = objectives.find((objective) => objective.name === name);
  if (found === undefined) {
    const known = objectives.map((objective) => objective.name).join(', ');
    throw new RangeError(`${DOMAIN} has no objective '${name}'; it has ${known}`);
  }
  return found;
}

export const apiAvailability = named('DocumentsApiAvailability');
export const apiErrors = named('DocumentsApiErrors');
export const apiLatency = named('DocumentsApiLatency');
export const documentProcessing = named('DocumentProcessing');
export const documentTurnaround = named('DocumentTurnaround');
export const successfulInferences = named('ModelInferences');

/** What is left of budgets, for the head of a dashboard. */
export const budgetsOf = (some: readonly Objective[]): readonly Panel[] =>
  some.map((objective) => budgetStat(DOMAIN, objective));

/** Objectives in full, for the end of a dashboard. */
export const sectionsOf = (some: readonly Objective[]): readonly Section[] =>
  some.map((objective) => objectiveSection(DOMAIN, objective, { collapsed: true }));

/** The time that an objective promises. */
export function promisedTime({ name, indicator }: Objective): Quantity<'seconds'> {
  if (indicator.kind === 'time-slices' || !('below' in indicator.source)) {
    throw new TypeError(`objective ${name} promises no time`);
  }
  return seconds(indicator.source.below);
}
