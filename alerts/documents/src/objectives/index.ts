import type { RuleGroup, RuleTest } from '@belvedere/rule-kit';
import * as slo from '@belvedere/slo';
import { apiObjectives } from './api.ts';
import { documentObjectives } from './documents.ts';
import { healthGroup, healthTests } from './health.ts';
import { defaultRatios, type ObjectiveRatios } from './ratios.ts';

const DOMAIN = 'documents';

/** What the domain promises. */
export const objectivesOf = (ratios: ObjectiveRatios = defaultRatios): readonly slo.Objective[] => [
  ...apiObjectives(ratios),
  ...documentObjectives(ratios),
];

export const objectives = objectivesOf();

/** The recordings and alerts of the domain's objectives, and what is recorded of all of them together. */
export const objectiveGroups: readonly RuleGroup[] = [...slo.objectiveGroups(DOMAIN, objectives), healthGroup];

/** Their unit tests. */
export const objectiveTests: readonly RuleTest[] = [...slo.objectiveTests(DOMAIN, objectives), ...healthTests];
