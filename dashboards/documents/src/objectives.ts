/** What the domain promises: panels name what they explain, and take its bounds. */
import { objectives } from '@belvedere/alerts-documents';
import { budgetStat, objectiveSection, type Panel, type Section } from '@belvedere/dashboard-kit';
import { objectiveNamed, type Objective } from '@belvedere/slo';

const DOMAIN = 'documents';

const named = (name: string): Objective => objectiveNamed(objectives, name);

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
