import { recordingTests } from './recordings.rule-tests.ts';
import { describeRules } from './test-support/rules.ts';

describeRules('recordings', recordingTests);
