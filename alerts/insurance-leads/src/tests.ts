import type { RuleTest } from '@belvedere/rule-kit';
import { aiModelTests } from './ai-models.rule-tests.ts';
import { databaseTests } from './databases.rule-tests.ts';
import { httpTests } from './http.rule-tests.ts';
import { leadTests } from './leads.rule-tests.ts';
import { nodeTests } from './nodes.rule-tests.ts';
import { objectiveTests } from './objectives/index.ts';
import { recordingTests } from './recordings.rule-tests.ts';
import { serviceTests } from './services.rule-tests.ts';

/** The unit tests of all rules of the domain. */
export const tests: readonly RuleTest[] = [
  ...recordingTests,
  ...serviceTests,
  ...databaseTests,
  ...nodeTests,
  ...httpTests,
  ...leadTests,
  ...aiModelTests,
  ...objectiveTests,
];
