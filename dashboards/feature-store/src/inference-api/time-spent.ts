import { seconds } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  featureFetchDuration,
  inferenceRequestDuration,
  modelInferenceDuration,
} from '@belvedere/metrics-feature-store';

const request = inferenceRequestDuration.average();
const model = modelInferenceDuration.average();

/** Groups are fetched at the same time: a request waits for the slowest. */
const features = featureFetchDuration.average({ by: ['feature_group'] }).max();

const byModel = { by: ['model_type'] } as const;

/** Where the time of a request goes. */
export const timeSpent = section('Where the time goes', [
  timeseries('Model time breakdown', {
    description:
      'Mean time of a request: in the model, waiting for the slowest group of features, and in all else (parsing, queueing, network).',
    queries: [
      model.legend('model'),
      features.legend('features'),
      request.minus(model).minus(features).clampMin(seconds(0)).legend('all else'),
    ],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Model time by model', {
    description: 'The time that half and 95 % of the predictions of a model stay below.',
    queries: [
      modelInferenceDuration.quantile(0.5, byModel).legend('p50 {{model_type}}'),
      modelInferenceDuration.quantile(0.95, byModel).legend('p95 {{model_type}}'),
    ],
    min: 0,
  }),
]);
