import { kafkaTests } from './kafka.rule-tests.ts';
import { describeRules } from './test-support/rules.ts';

describeRules('kafka', kafkaTests);
