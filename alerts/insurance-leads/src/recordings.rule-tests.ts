import type { RuleTest } from '@belvedere/rule-kit';
import { aiModelRecordingTests } from './recordings/ai-models.rule-tests.ts';
import { leadRecordingTests } from './recordings/leads.rule-tests.ts';
import { nodeRecordingTests } from './recordings/nodes.rule-tests.ts';
import { requestRecordingTests } from './recordings/requests.rule-tests.ts';

export const recordingTests: readonly RuleTest[] = [
  ...requestRecordingTests,
  ...leadRecordingTests,
  ...aiModelRecordingTests,
  ...nodeRecordingTests,
];
