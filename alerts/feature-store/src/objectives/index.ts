import type { RuleGroup, RuleTest } from '@belvedere/rule-kit';
import * as slo from '@belvedere/slo';
import { inferenceObjectives } from './inference.ts';
import { minuteObjectives } from './minutes.ts';
import { defaultRatios, type ObjectiveRatios } from './ratios.ts';
import { slices } from './slices.ts';

const DOMAIN = 'feature-store';

/** What the domain promises. */
export const objectivesOf = (ratios: ObjectiveRatios = defaultRatios): readonly slo.Objective[] => [
  ...inferenceObjectives(ratios),
  ...minuteObjectives(ratios),
];

export const objectives = objectivesOf();

/** The recordings and alerts of the domain's objectives. */
export const objectiveGroups: readonly RuleGroup[] = slo.objectiveGroups(DOMAIN, objectives);

/** Their unit tests. */
export const objectiveTests: readonly RuleTest[] = slo.objectiveTests(DOMAIN, objectives, slices);
