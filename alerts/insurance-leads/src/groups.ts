import type { RuleGroup } from '@belvedere/rule-kit';
import { objectiveGroups } from './objectives/index.ts';

/** All rules of the domain. */
export const groups: readonly RuleGroup[] = [...objectiveGroups];
