import { counter, histogram } from '@belvedere/promql';
import { inferenceApi } from './jobs.ts';
import { MODEL_TYPES } from './vocabulary.ts';

const model = { labels: ['model_type'], values: { model_type: MODEL_TYPES }, job: inferenceApi } as const;

/** Tenths of one: a probability in ten classes, finer above 0.9, where most of them lie. */
const PROBABILITY_BUCKETS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

export const modelInferenceDuration = histogram('model_inference_duration_seconds', {
  help: 'Time that a model took for one prediction.',
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5, 1],
  ...model,
});

export const modelPredictions = counter('model_predictions_total', {
  help: 'Predictions made.',
  labels: ['model_type', 'prediction_class'],
  values: { model_type: MODEL_TYPES, prediction_class: ['fraud', 'legitimate', 'relevant', 'irrelevant'] },
  job: inferenceApi,
});

export const modelPredictionScore = histogram('model_prediction_score_ratio', {
  help: 'Score of a prediction, from 0 to 1.',
  buckets: PROBABILITY_BUCKETS,
  ...model,
});

export const modelPredictionConfidence = histogram('model_prediction_confidence_ratio', {
  help: 'How sure the model was of the class it predicted, from 0 to 1.',
  buckets: PROBABILITY_BUCKETS,
  ...model,
});
