import type { RuleTest } from '@belvedere/rule-kit';
import { accuracyTests } from './accuracy.rule-tests.ts';
import { customerTests } from './customers.rule-tests.ts';
import { databaseTests } from './database.rule-tests.ts';
import { documentRecordingTests } from './document-recordings.rule-tests.ts';
import { errorTests } from './errors.rule-tests.ts';
import { failureTests } from './failures.rule-tests.ts';
import { gpuTests } from './gpus.rule-tests.ts';
import { heapTests } from './heap.rule-tests.ts';
import { infrastructureTests } from './infrastructure.rule-tests.ts';
import { latencyTests } from './latency.rule-tests.ts';
import { modelTests } from './models.rule-tests.ts';
import { nodeTests } from './nodes.rule-tests.ts';
import { objectiveTests } from './objectives/index.ts';
import { queueTests } from './queues.rule-tests.ts';
import { requestRecordingTests } from './request-recordings.rule-tests.ts';
import { serviceTests } from './services.rule-tests.ts';
import { turnaroundTests } from './turnaround.rule-tests.ts';

/** The unit tests of all rules of the domain. */
export const tests: readonly RuleTest[] = [
  ...requestRecordingTests,
  ...documentRecordingTests,
  ...serviceTests,
  ...errorTests,
  ...latencyTests,
  ...failureTests,
  ...queueTests,
  ...modelTests,
  ...accuracyTests,
  ...databaseTests,
  ...infrastructureTests,
  ...nodeTests,
  ...gpuTests,
  ...heapTests,
  ...turnaroundTests,
  ...customerTests,
  ...objectiveTests,
];
