import { inferenceTests } from './inference.rule-tests.ts';
import { describeRules } from './test-support/rules.ts';

describeRules('inference', inferenceTests);
