import { predictionConfidenceLow } from '@belvedere/alerts-feature-store';
import { count, percent } from '@belvedere/core';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  modelAccuracy,
  modelDriftScore,
  modelInferenceDuration,
  modelPredictionConfidence,
} from '@belvedere/metrics-feature-store';
import { agreed, predictionConfidence } from '../objectives.ts';
import { model } from '../variables.ts';

/**
 * What a population stability index means: below 0.1 no change worth a name, from 0.25 on another population.
 * Source: https://www.alibabacloud.com/help/en/pai/population-stability-index
 */
export const DRIFT = worseAbove(count(0.1), count(0.25));

const byModel = { by: ['model_type'] } as const;
const quarter = { width: 6 } as const;

/** Whether the models are right, and still asked about what they learnt. */
export const quality = section('Quality', [
  timeseries('Confidence', {
    description: `Mean of how sure a model is of the class it predicts. ${agreed(predictionConfidence)}`,
    queries: [modelPredictionConfidence.average(byModel).legend('{{model_type}}')],
    alert: predictionConfidenceLow,
    objective: predictionConfidence,
    max: percent(100),
    ...quarter,
  }),
  timeseries('Accuracy', {
    description: 'Share of the predictions that turned out right, by the last evaluation of each model.',
    queries: [modelAccuracy.min(byModel).legend('{{model_type}}')],
    max: percent(100),
    ...quarter,
  }),
  timeseries('Drift', {
    description:
      'How far the data of the chosen models are from those of their training, as population stability index. Features first, then predictions: the world changed; predictions alone: the model did.',
    queries: [
      modelDriftScore
        .where({ model_type: model })
        .max({ by: ['model_type', 'drift_type'] })
        .legend('{{model_type}}: {{drift_type}}'),
    ],
    thresholds: DRIFT,
    min: 0,
    ...quarter,
  }),
  timeseries('Model time, p95', {
    description:
      'The time that 95 % of the predictions of a model stay below. A new version that needs more shows here.',
    queries: [modelInferenceDuration.quantile(0.95, byModel).legend('{{model_type}}')],
    min: 0,
    ...quarter,
  }),
]);
