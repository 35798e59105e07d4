import { percent, ratio } from '@belvedere/core';
import { barChart, heatmap, section, timeseries } from '@belvedere/dashboard-kit';
import { modelFeatureImportance, modelPredictionConfidence, modelPredictions } from '@belvedere/metrics-feature-store';
import { model } from '../variables.ts';

const chosen = { model_type: model };
const byModel = { by: ['model_type'] } as const;

/** The share of the predictions of a model that it is surer of than a bound of the histogram. */
const surerThan = (bound: number) =>
  modelPredictionConfidence.where(chosen).shareUpTo(ratio(bound), byModel).complement();

/** How sure the models are, and of what they make up their minds. */
export const models = section('Models', [
  heatmap('Confidence distribution', {
    description:
      'How many predictions of the chosen models were made with which confidence. A band that sinks is a model that meets what it does not know.',
    of: modelPredictionConfidence.where(chosen),
  }),
  timeseries('Confidence, shares', {
    description: 'Share of the predictions that the chosen models were more than 80 % and more than 90 % sure of.',
    queries: [surerThan(0.8).legend('above 80 % {{model_type}}'), surerThan(0.9).legend('above 90 % {{model_type}}')],
    min: 0,
    max: percent(100),
  }),
  timeseries('Predictions by class', {
    description:
      'Predictions per second of the chosen models by class. A class that grows alone is a wave of fraud, or drift.',
    queries: [
      modelPredictions
        .where(chosen)
        .rate()
        .sum({ by: ['model_type', 'prediction_class'] })
        .legend('{{model_type}}: {{prediction_class}}'),
    ],
    scale: 'log',
  }),
  barChart('Feature importance', {
    description:
      'Share of the ten most important features in what the chosen models predict. One that outgrows all others is a leak from the answer into the question.',
    query: modelFeatureImportance
      .where(chosen)
      .max({ by: ['feature'] })
      .topk(10)
      .legend('Share'),
    by: 'feature',
    orientation: 'horizontal',
  }),
]);
