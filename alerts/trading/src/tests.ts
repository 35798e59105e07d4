import type { RuleTest } from '@belvedere/rule-kit';
import { businessTests } from './business.rule-tests.ts';
import { databaseTests } from './database.rule-tests.ts';
import { executionTests } from './execution.rule-tests.ts';
import { latencyTests } from './latency.rule-tests.ts';
import { marketDataTests } from './market-data.rule-tests.ts';
import { objectiveTests } from './objectives/index.ts';
import { paymentTests } from './payments.rule-tests.ts';
import { queueTests } from './queues.rule-tests.ts';
import { recordingTests } from './recordings.rule-tests.ts';
import { resourceTests } from './resources.rule-tests.ts';
import { securityTests } from './security.rule-tests.ts';
import { serviceTests } from './services.rule-tests.ts';

/** The unit tests of all rules of the domain. */
export const tests: readonly RuleTest[] = [
  ...recordingTests,
  ...serviceTests,
  ...latencyTests,
  ...paymentTests,
  ...executionTests,
  ...marketDataTests,
  ...databaseTests,
  ...queueTests,
  ...resourceTests,
  ...securityTests,
  ...businessTests,
  ...objectiveTests,
];
