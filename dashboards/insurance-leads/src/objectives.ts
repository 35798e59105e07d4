/** What the domain promises: panels name what they explain, and take its bounds. */
import { objectives } from '@belvedere/alerts-insurance-leads';
import { budgetStat, objectiveSection, type Panel, type Section } from '@belvedere/dashboard-kit';
import { objectiveNamed, type Objective } from '@belvedere/slo';

const DOMAIN = 'insurance-leads';

const named = (name: string): Objective => objectiveNamed(objectives, name);

export const apiAvailability = named('LeadsApiAvailability');
export const apiErrors = named('LeadsApiErrors');
export const apiLatency = named('LeadsApiLatency');
export const leadProcessing = named('LeadProcessing');
export const leadScoring = named('LeadScoring');
export const successfulCalls = named('AiModelCalls');

/** What is left of budgets, for the head of a dashboard. */
export const budgetsOf = (some: readonly Objective[]): readonly Panel[] =>
  some.map((objective) => budgetStat(DOMAIN, objective));

/** Objectives in full, for the end of a dashboard. */
export const sectionsOf = (some: readonly Objective[]): readonly Section[] =>
  some.map((objective) => objectiveSection(DOMAIN, objective, { collapsed: true }));
