import type { RuleTest } from '@belvedere/rule-kit';
import { objectiveRules } from '../groups.ts';
import type { Objective } from '../objective/objective.ts';
import { burnTests } from './burn-tests.ts';
import { indicatorTests } from './indicator-tests.ts';
import type { SlicesInput } from './slice-tests.ts';
import { windowTests } from './window-tests.ts';

/**
 * The unit tests of a domain's objectives, made from what they promise: each recording over its own window, with errors
 * before it, without errors and without traffic, beside series that it must not read; and each tier just below, at and
 * above what it fires at. Of time slices, only their author knows what makes a minute good or bad: `slices` says it, by
 * the objective's name.
 */
export const objectiveTests = (
  domain: string,
  objectives: readonly Objective[],
  slices: Readonly<Record<string, SlicesInput>> = {},
): readonly RuleTest[] => [
  ...objectives.flatMap((objective) => {
    const rules = objectiveRules(domain, objective);
    return [...indicatorTests(rules, slices[objective.name]), ...burnTests(rules)];
  }),
  ...windowTests(domain, objectives),
];
