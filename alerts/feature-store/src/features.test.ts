import { featureTests } from './features.rule-tests.ts';
import { describeRules } from './test-support/rules.ts';

describeRules('features', featureTests);
