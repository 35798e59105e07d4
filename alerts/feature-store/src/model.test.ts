import { modelTests } from './model.rule-tests.ts';
import { describeRules } from './test-support/rules.ts';

describeRules('model', modelTests);
