import { levelOf, logNormal, observationsOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import {
  modelAccuracy,
  modelDriftScore,
  modelFeatureImportance,
  trainingJobDuration,
  trainingJobs,
  trainingLastSuccess,
} from '../training.ts';

const HOUR = 3600;

/** A model is trained every twenty minutes; one job in twenty fails, one in fifty is cancelled. */
const TRAINING_INTERVAL = HOUR / 3;
const RESULT_SHARES: Readonly<Record<string, number>> = { succeeded: 0.93, failed: 0.05, cancelled: 0.02 };

/** What a population stability index below 0.1 means: no change worth a name. */
const DRIFT: Readonly<Record<string, number>> = { features: 0.045, predictions: 0.03, labels: 0.02 };

const ACCURACY: Readonly<Record<string, number>> = { fraud: 0.973, personalization: 0.884 };

const FEATURE_IMPORTANCE = [
  { model_type: 'fraud', feature: 'amount_deviation', share: 0.31 },
  { model_type: 'fraud', feature: 'merchant_risk', share: 0.24 },
  { model_type: 'fraud', feature: 'transaction_velocity', share: 0.21 },
  { model_type: 'fraud', feature: 'device_age', share: 0.14 },
  { model_type: 'fraud', feature: 'country_mismatch', share: 0.1 },
  { model_type: 'personalization', feature: 'item_affinity', share: 0.38 },
  { model_type: 'personalization', feature: 'recency', share: 0.27 },
  { model_type: 'personalization', feature: 'category_interest', share: 0.2 },
  { model_type: 'personalization', feature: 'price_band', share: 0.15 },
];

const importanceOf = (model: string, name: string): number =>
  FEATURE_IMPORTANCE.find(({ model_type, feature }) => model_type === model && feature === name)?.share ?? 0;

export const trainingBehaviour: readonly SeriesBehaviour[] = [
  rateOf(trainingJobs, ({ labels }) => (RESULT_SHARES[labels.result] ?? 0) / TRAINING_INTERVAL),
  observationsOf(trainingJobDuration, {
    rate: 1 / TRAINING_INTERVAL,
    distribution: () => logNormal({ median: 840, sigma: 0.35 }),
  }),
  levelOf(trainingLastSuccess, ({ time }) => Math.floor(time / TRAINING_INTERVAL) * TRAINING_INTERVAL),
  levelOf(modelDriftScore, ({ labels, wander }) => (DRIFT[labels.drift_type] ?? 0) * wander(0.3, HOUR)),
  levelOf(modelAccuracy, ({ labels, wander }) => (ACCURACY[labels.model_type] ?? 0) * wander(0.004, HOUR)),
  levelOf(modelFeatureImportance, ({ labels }) => importanceOf(labels.model_type, labels.feature), {
    labels: FEATURE_IMPORTANCE.map(({ model_type, feature }) => ({ model_type, feature })),
  }),
];
