import type { EquivalentMutant } from '@belvedere/rule-kit';

const ZERO = 'It only says what counts as 0, and the divisor leaves the others out.';
const STATE = 'It is 1 or 0, and nothing beyond.';
const COUNTED = 'Nothing is counted below zero.';

/** Mutants of the rules that no input can tell from them, and why. */
export const equivalentMutants: readonly EquivalentMutant[] = [
  ...[
    '"success|failure" → "success|failurex"',
    'job="documents-go-service" → nothing (2)',
    'status=~"success|failure" → nothing',
  ].map((mutation) => ({
    rule: 'domain:documents_success:ratio_rate5m',
    mutation: `matcher: ${mutation}`,
    reason: ZERO,
  })),
  { rule: 'DocumentsDatabaseDown', mutation: 'comparison: == → >=', reason: STATE },
  { rule: 'DocumentsDatabaseUnreachable', mutation: 'comparison: == → <=', reason: STATE },
  { rule: 'DocumentsNodeNotReady', mutation: 'comparison: == → <=', reason: STATE },
  { rule: 'DocumentsTrainingPipelineFailed', mutation: 'comparison: == → >=', reason: STATE },
  { rule: 'DocumentsComplianceViolations', mutation: 'comparison: > → !=', reason: COUNTED },
  { rule: 'DocumentsDatabasePoolSaturated', mutation: 'comparison: > → != (2)', reason: COUNTED },
  {
    rule: 'DocumentsDatabasePoolSaturated',
    mutation: 'aggregation: sum → avg',
    reason: 'A pool has one series of active connections.',
  },
  {
    rule: 'DocumentsJavaHeapHigh',
    mutation: 'comparison: > → != (2)',
    reason: 'The only bound below zero is -1, for none: the share is then below zero too, and far from the threshold.',
  },
  {
    rule: 'DocumentsJavaHeapHigh',
    mutation: 'threshold: 0 → 1',
    reason: 'A bound is a whole number of bytes, and no heap has a single one.',
  },
  {
    rule: 'DocumentsClusterFailure',
    mutation: 'threshold: 2 → 1.8',
    reason: 'Nodes are counted: fewer than 2 are fewer than 1.8.',
  },
  {
    rule: 'DocumentsClusterFailure',
    mutation: 'aggregation: sum → avg (2)',
    reason: 'What is absent is one series.',
  },
  {
    rule: 'DocumentsClusterFailure',
    mutation: 'aggregation label: nothing → instance',
    reason: 'What is absent has no instance.',
  },
  {
    rule: 'DocumentsClusterFailure',
    mutation: 'aggregation: count → sum',
    reason: 'What is counted are machines that answer, by 1.',
  },
  ...[
    '"Ready" → "Readyx" (2)',
    '"documents-node-.+" → "documents-node-.+x" (3)',
    '"kube-state-metrics" → "kube-state-metricsx" (2)',
    '"true" → "truex" (2)',
  ].map((mutation) => ({
    rule: 'DocumentsClusterFailure',
    mutation: `matcher: ${mutation}`,
    reason: 'Where nodes are known, they come before what is absent.',
  })),
  {
    rule: 'DocumentsProcessingStalled',
    mutation: 'aggregation: sum → avg (2)',
    reason: 'The mean of what never goes down is 0 where the sum is.',
  },
  {
    rule: 'DocumentsProcessingStalled',
    mutation: 'function: increase → rate (2)',
    reason: 'An increase is 0 where the rate is.',
  },
];
