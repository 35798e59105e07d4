import { availabilityTests } from './availability.rule-tests.ts';
import { describeRules } from './test-support/rules.ts';

describeRules('availability', availabilityTests);
