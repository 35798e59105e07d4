import { cacheTests } from './cache.rule-tests.ts';
import { describeRules } from './test-support/rules.ts';

describeRules('cache', cacheTests);
