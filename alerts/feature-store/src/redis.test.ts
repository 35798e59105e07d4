import { redisTests } from './redis.rule-tests.ts';
import { describeRules } from './test-support/rules.ts';

describeRules('redis', redisTests);
