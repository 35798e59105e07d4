import { counter, gauge, histogram } from '@belvedere/promql';
import { mlPipeline } from './jobs.ts';
import { MODEL_TYPES } from './vocabulary.ts';

const model = { labels: ['model_type'], values: { model_type: MODEL_TYPES }, job: mlPipeline } as const;

export const trainingJobs = counter('training_jobs_total', {
  help: 'Training jobs ended, by result.',
  labels: ['model_type', 'result'],
  values: { model_type: MODEL_TYPES, result: ['succeeded', 'failed', 'cancelled'] },
  job: mlPipeline,
});

export const trainingJobDuration = histogram('training_job_duration_seconds', {
  help: 'Time that a training job took.',
  buckets: [60, 300, 600, 900, 1200, 1800, 2700, 3600, 7200, 14_400],
  ...model,
});

export const trainingLastSuccess = gauge('training_last_success_timestamp_seconds', {
  help: 'When the last training job succeeded, in Unix time.',
  ...model,
});

export const modelDriftScore = gauge('model_drift_score', {
  help: 'How far the data of today are from those of the training, as population stability index.',
  labels: ['model_type', 'drift_type'],
  values: { model_type: MODEL_TYPES, drift_type: ['features', 'predictions', 'labels'] },
  job: mlPipeline,
});

export const modelAccuracy = gauge('model_accuracy_ratio', {
  help: 'Share of the predictions that turned out right, by the last evaluation.',
  ...model,
});

export const modelFeatureImportance = gauge('model_feature_importance_ratio', {
  help: 'Share of a feature in what a model predicts.',
  labels: ['model_type', 'feature'],
  job: mlPipeline,
});
