import type { RuleTest } from '@belvedere/rule-kit';
import { objectiveTests } from './objectives/index.ts';

/** The unit tests of all rules of the domain. */
export const tests: readonly RuleTest[] = [...objectiveTests];
