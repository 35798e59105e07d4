import type { RuleTest } from '@belvedere/rule-kit';
import { availabilityTests } from './availability.rule-tests.ts';
import { cacheTests } from './cache.rule-tests.ts';
import { featureTests } from './features.rule-tests.ts';
import { inferenceTests } from './inference.rule-tests.ts';
import { kafkaTests } from './kafka.rule-tests.ts';
import { modelTests } from './model.rule-tests.ts';
import { recordingTests } from './recordings.rule-tests.ts';
import { healthTests } from './objectives/health.rule-tests.ts';
import { objectiveTests } from './objectives/index.ts';
import { redisTests } from './redis.rule-tests.ts';
import { resourceTests } from './resources.rule-tests.ts';

/** The unit tests of all rules of the domain. */
export const tests: readonly RuleTest[] = [
  ...recordingTests,
  ...inferenceTests,
  ...availabilityTests,
  ...cacheTests,
  ...featureTests,
  ...redisTests,
  ...kafkaTests,
  ...modelTests,
  ...resourceTests,
  ...healthTests,
  ...objectiveTests,
];
