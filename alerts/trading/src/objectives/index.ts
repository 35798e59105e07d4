import type { RuleGroup, RuleTest } from '@belvedere/rule-kit';

/** The recordings and alerts of the domain's objectives. */
export const objectiveGroups: readonly RuleGroup[] = [];

/** Their unit tests. */
export const objectiveTests: readonly RuleTest[] = [];
