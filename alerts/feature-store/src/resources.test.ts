import { resourceTests } from './resources.rule-tests.ts';
import { describeRules } from './test-support/rules.ts';

describeRules('resources', resourceTests);
