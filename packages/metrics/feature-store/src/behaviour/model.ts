import { logitNormal, logNormal, observationsOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import { modelInferenceDuration, modelPredictionConfidence, modelPredictions, modelPredictionScore } from '../model.ts';
import { modelSlowness, requestsAt } from './signals.ts';

/** A model serves the endpoint of its name. */
const MEDIAN: Readonly<Record<string, number>> = { fraud: 0.016, personalization: 0.021 };

/** What models predict, and how often. */
const CLASS_SHARES = [
  { model_type: 'fraud', prediction_class: 'fraud', share: 0.012 },
  { model_type: 'fraud', prediction_class: 'legitimate', share: 0.988 },
  { model_type: 'personalization', prediction_class: 'relevant', share: 0.37 },
  { model_type: 'personalization', prediction_class: 'irrelevant', share: 0.63 },
] as const;

const shareOf = (model: string, prediction: string): number =>
  CLASS_SHARES.find(({ model_type, prediction_class }) => model_type === model && prediction_class === prediction)
    ?.share ?? 0;

/** Most transactions are far from fraud, and most items somewhere between. */
const SCORES: Readonly<Record<string, { readonly median: number; readonly sigma: number }>> = {
  fraud: { median: 0.05, sigma: 1.3 },
  personalization: { median: 0.4, sigma: 0.9 },
};

export const modelBehaviour: readonly SeriesBehaviour[] = [
  observationsOf(modelInferenceDuration, {
    rate: (moment) => requestsAt(moment.labels.model_type, moment),
    distribution: ({ labels, read }) =>
      logNormal({ median: (MEDIAN[labels.model_type] ?? NaN) * read(modelSlowness), sigma: 0.35 }),
  }),
  rateOf(
    modelPredictions,
    (moment) => {
      const { labels, wander } = moment;
      const positive = labels.prediction_class === 'fraud' || labels.prediction_class === 'relevant';
      const share = shareOf(labels.model_type, labels.prediction_class);
      return requestsAt(labels.model_type, moment) * share * (positive ? wander(0.1) : 1);
    },
    { labels: CLASS_SHARES.map(({ model_type, prediction_class }) => ({ model_type, prediction_class })) },
  ),
  observationsOf(modelPredictionScore, {
    rate: (moment) => requestsAt(moment.labels.model_type, moment),
    distribution: ({ labels }) => logitNormal(SCORES[labels.model_type] ?? { median: 0.5, sigma: 1 }),
  }),
  observationsOf(modelPredictionConfidence, {
    rate: (moment) => requestsAt(moment.labels.model_type, moment),
    distribution: ({ wander }) => logitNormal({ median: 0.905 * wander(0.01), sigma: 0.8 }),
  }),
];
