import { accuracyLoss, documentsModelAccuracyDrop } from '@belvedere/alerts-documents';
import { count, ratio } from '@belvedere/core';
import { heatmap, section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  modelAccuracy,
  modelDriftScore,
  modelPredictionConfidence,
  modelPredictionsReviewed,
} from '@belvedere/metrics-documents';
import { errorRatio } from '@belvedere/promql';
import { model } from '../variables.ts';

const own = { model };
const byModel = { by: ['model'] } as const;
const third = { width: 8 } as const;

/**
 * What a population stability index means: below 0.1 no change worth a name, from 0.25 on another population.
 * Source: https://stats.stackexchange.com/questions/219822/what-is-the-intuition-behind-the-population-stability-index
 */
const DRIFT = worseAbove(count(0.1), count(0.25));

/** Whether the models are right, and whether they still see what they were trained on. */
export const quality = section('Quality', [
  timeseries('Accuracy', {
    description:
      'Share of the predictions that turned out right, by the last evaluation of the worst version that answers.',
    queries: [modelAccuracy.where(own).min(byModel).legend('{{model}}')],
    max: ratio(1),
    ...third,
  }),
  timeseries('Accuracy lost', {
    description:
      'What a model has lost against its best evaluation of 2 days. After a new version the version is at fault; slowly, the documents have changed.',
    queries: [accuracyLoss.legend('{{model}}')],
    alert: documentsModelAccuracyDrop,
    min: 0,
    ...third,
  }),
  timeseries('Corrected by people', {
    description:
      'Share of the predictions that the people who read them correct: accuracy between two evaluations, of the chosen models.',
    queries: [
      errorRatio({
        failed: modelPredictionsReviewed.where({ ...own, outcome: 'corrected' }),
        total: modelPredictionsReviewed.where(own),
        ...byModel,
      }).legend('{{model}}'),
    ],
    min: 0,
    ...third,
  }),
  timeseries('Drift', {
    description:
      'How far the data of today are from those of the training, as population stability index. From 0.1 on look, from 0.25 on train anew.',
    queries: [
      modelDriftScore
        .where(own)
        .max({ by: ['model', 'drift_type'] })
        .legend('{{model}}: {{drift_type}}'),
    ],
    thresholds: DRIFT,
    min: 0,
    ...third,
  }),
  timeseries('Confidence', {
    description:
      'Mean of how sure a model is of what it predicts. If it falls, documents differ from those of the training.',
    queries: [modelPredictionConfidence.where(own).average(byModel).legend('{{model}}')],
    max: ratio(1),
    ...third,
  }),
  heatmap('Distribution of confidence', {
    description:
      'How many predictions of the chosen models were how sure. A band in the middle are documents in between.',
    of: modelPredictionConfidence.where(own),
    ...third,
  }),
]);
