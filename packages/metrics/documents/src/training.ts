import { counter, gauge, histogram } from '@belvedere/promql';
import { mlService } from './jobs.ts';

const model = { labels: ['model'], job: mlService } as const;

/**
 * One series a state, of which exactly one is 1.
 * Source: https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md#stateset
 */
export const trainingPipelineState = gauge('training_pipeline_state', {
  help: 'Whether the training pipeline of a model is in the state: 1 or 0.',
  labels: ['model', 'state'],
  values: { state: ['idle', 'queued', 'running', 'failed'] },
  unit: 'ratio',
  job: mlService,
});

export const trainingRuns = counter('training_runs_total', {
  help: 'Runs of the training pipeline that ended, by result.',
  labels: ['model', 'result'],
  values: { result: ['succeeded', 'failed', 'cancelled'] },
  job: mlService,
});

export const trainingRunDuration = histogram('training_run_duration_seconds', {
  help: 'Time that a run of the training pipeline took.',
  buckets: [60, 300, 600, 1200, 1800, 3600, 7200, 14_400, 28_800, 86_400],
  ...model,
});

export const trainingLastSuccess = gauge('training_last_success_timestamp_seconds', {
  help: 'When the last run of the training pipeline succeeded, in Unix time.',
  ...model,
});
