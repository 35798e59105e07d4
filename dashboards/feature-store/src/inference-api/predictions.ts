import { predictionConfidenceLow } from '@belvedere/alerts-feature-store';
import { percent, ratio } from '@belvedere/core';
import { heatmap, section, timeseries } from '@belvedere/dashboard-kit';
import {
  dashboards,
  modelPredictionConfidence,
  modelPredictions,
  modelPredictionScore,
} from '@belvedere/metrics-feature-store';
import { agreed, predictionConfidence } from '../objectives.ts';

const byModel = { by: ['model_type'] } as const;
const score = (share: number) => modelPredictionScore.quantile(share, byModel);

/** The share of a model's scores from one bound of the histogram, not included, to another. */
const between = (from: number, to: number) =>
  modelPredictionScore.shareUpTo(ratio(to), byModel).minus(modelPredictionScore.shareUpTo(ratio(from), byModel));

const third = { width: 8, min: 0 } as const;

/** What the models say, and how sure they are. A distribution that moves without a reason is drift. */
export const predictions = section('Predictions', [
  timeseries('Score distribution: quantiles', {
    description: 'The score that 10 %, half and 90 % of a model’s predictions stay below.',
    queries: [
      score(0.1).legend('p10 {{model_type}}'),
      score(0.5).legend('p50 {{model_type}}'),
      score(0.9).legend('p90 {{model_type}}'),
    ],
    max: ratio(1),
    ...third,
  }),
  timeseries('Score distribution: shares', {
    description: 'Share of a model’s predictions by score, in fifths. Together they are 100 % of each model.',
    queries: [
      modelPredictionScore.shareUpTo(ratio(0.2), byModel).legend('{{model_type}} to 0.2'),
      between(0.2, 0.4).legend('{{model_type}} to 0.4'),
      between(0.4, 0.6).legend('{{model_type}} to 0.6'),
      between(0.6, 0.8).legend('{{model_type}} to 0.8'),
      modelPredictionScore.shareUpTo(ratio(0.8), byModel).complement().legend('{{model_type}} above 0.8'),
    ],
    max: ratio(1),
    ...third,
  }),
  timeseries('Confidence by model', {
    description: `Mean of how sure a model is of the class it predicts. ${agreed(predictionConfidence)}`,
    queries: [modelPredictionConfidence.average(byModel).legend('{{model_type}}')],
    alert: predictionConfidenceLow,
    objective: predictionConfidence,
    dataLinks: [{ dashboard: dashboards.mlPipeline, variables: { model: 'model_type' } }],
    max: percent(100),
    width: 8,
  }),
  timeseries('Predictions by class', {
    description: 'Predictions per second by model and class.',
    queries: [
      modelPredictions
        .rate()
        .sum({ by: ['model_type', 'prediction_class'] })
        .legend('{{model_type}}: {{prediction_class}}'),
    ],
    scale: 'log',
  }),
  heatmap('Score distribution', {
    description:
      'How many predictions of all models got which score. A band that moves while the traffic is the same is drift, or another model.',
    of: modelPredictionScore,
  }),
]);
