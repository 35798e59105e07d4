import { counter } from '@belvedere/promql';
import { inferenceApi, streamProcessor } from './jobs.ts';
import { ARMS, EXPERIMENTS } from './vocabulary.ts';

const arm = {
  labels: ['experiment', 'arm'],
  values: { experiment: EXPERIMENTS, arm: ARMS },
} as const;

/** Counted where the arm is chosen: in the inference API. */
export const abTestAssignments = counter('ab_test_assignments_total', {
  help: 'Requests assigned to an arm of an experiment.',
  ...arm,
  job: inferenceApi,
});

/** Counted where outcomes arrive: in the stream. */
export const abTestConversions = counter('ab_test_conversions_total', {
  help: 'Requests of an arm that had the outcome wished for.',
  ...arm,
  job: streamProcessor,
});
