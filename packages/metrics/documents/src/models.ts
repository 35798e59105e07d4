/** Models at work. What their GPUs do is in the platform's catalog. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { mlService } from './jobs.ts';

const model = { labels: ['model'], job: mlService } as const;

export const modelInferences = counter('model_inferences_total', {
  help: 'Inferences made, by how they ended.',
  labels: ['model', 'status'],
  values: { status: ['success', 'error'] },
  job: mlService,
});

export const modelInferenceDuration = histogram('model_inference_duration_seconds', {
  help: 'Time that a model took for one inference.',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10],
  ...model,
});

export const modelInferenceQueueDepth = gauge('model_inference_queue_depth', {
  help: 'Inferences that wait for their model.',
  ...model,
});

export const modelPredictionConfidence = histogram('model_prediction_confidence_ratio', {
  help: 'How sure a model was of what it predicted, from 0 to 1.',
  buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1],
  ...model,
});

export const modelAccuracy = gauge('model_accuracy_ratio', {
  help: 'Share of the predictions that turned out right, by the last evaluation.',
  ...model,
});

/** Accuracy between two evaluations, as the people who read the results see it. */
export const modelPredictionsReviewed = counter('model_predictions_reviewed_total', {
  help: 'Predictions that somebody confirmed or corrected.',
  labels: ['model', 'outcome'],
  values: { outcome: ['confirmed', 'corrected'] },
  job: mlService,
});

export const modelDriftScore = gauge('model_drift_score', {
  help: 'How far the data of today are from those of the training, as population stability index.',
  labels: ['model', 'drift_type'],
  values: { drift_type: ['features', 'predictions'] },
  job: mlService,
});

/** A new version is a deployment of its own: dashboards mark when it changes. */
export const modelVersion = gauge('model_version_info', {
  help: 'The version of a model that answers, as a label; the value is 1.',
  labels: ['model', 'version'],
  job: mlService,
});

export const modelLoadedTime = gauge('model_loaded_timestamp_seconds', {
  help: 'When the version that answers was loaded, in Unix time.',
  ...model,
});
