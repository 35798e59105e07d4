import {
  combinations,
  levelOf,
  logitNormal,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  modelAccuracy,
  modelDriftScore,
  modelInferenceDuration,
  modelInferenceQueueDepth,
  modelInferences,
  modelLoadedTime,
  modelPredictionConfidence,
  modelPredictionsReviewed,
  modelVersion,
} from '../models.ts';
import { ML_SERVICE } from './instances.ts';
import { inferenceBacklog, inferences, modelSlowness } from './signals.ts';
import { MODELS } from './vocabulary.ts';

const HOUR = 3600;
const EACH = 1 / ML_SERVICE.length;

/** Seconds for half of the inferences of a model. */
const MEDIAN: Readonly<Record<string, number>> = { layout: 0.07, text_recognition: 0.085, classification: 0.06 };
const ACCURACY: Readonly<Record<string, number>> = { layout: 0.962, text_recognition: 0.981, classification: 0.943 };
const VERSION: Readonly<Record<string, string>> = { layout: '12', text_recognition: '31', classification: '8' };

/** One inference in a thousand fails; one prediction in forty is looked at by a person, who corrects one in twenty. */
const STATUS_SHARES: Readonly<Record<string, number>> = { success: 0.999, error: 0.001 };
const REVIEWED = 1 / 40;
const OUTCOME_SHARES: Readonly<Record<string, number>> = { confirmed: 0.95, corrected: 0.05 };

/** What a population stability index below 0.1 means: no change worth a name. */
const DRIFT: Readonly<Record<string, number>> = { features: 0.05, predictions: 0.035 };

const perModel = { labels: combinations({ model: MODELS }) };
const made = ({ labels, read }: Moment<'model'>): number => EACH * read(inferences(labels.model));

export const modelsBehaviour: readonly SeriesBehaviour[] = [
  rateOf(modelInferences, (moment) => made(moment) * (STATUS_SHARES[moment.labels.status] ?? 0), {
    labels: combinations({ model: MODELS, status: ['success', 'error'] }),
  }),
  observationsOf(
    modelInferenceDuration,
    {
      rate: made,
      distribution: ({ labels, read }) =>
        logNormal({ median: (MEDIAN[labels.model] ?? NaN) * read(modelSlowness), sigma: 0.4 }),
    },
    perModel,
  ),
  levelOf(modelInferenceQueueDepth, ({ read, noise }) => Math.round(3 * noise(0.8) + read(inferenceBacklog)), perModel),
  observationsOf(
    modelPredictionConfidence,
    { rate: made, distribution: ({ wander }) => logitNormal({ median: 0.93 * wander(0.008), sigma: 0.9 }) },
    perModel,
  ),
  // Both instances serve the version that was evaluated.
  levelOf(modelAccuracy, ({ labels }) => ACCURACY[labels.model] ?? 0, perModel),
  rateOf(
    modelPredictionsReviewed,
    (moment) => made(moment) * REVIEWED * (OUTCOME_SHARES[moment.labels.outcome] ?? 0) * moment.noise(0.2),
    { labels: combinations({ model: MODELS, outcome: ['confirmed', 'corrected'] }) },
  ),
  levelOf(modelDriftScore, ({ labels, wander }) => (DRIFT[labels.drift_type] ?? 0) * wander(0.3, HOUR), {
    labels: combinations({ model: MODELS, drift_type: ['features', 'predictions'] }),
  }),
  levelOf(modelVersion, 1, { labels: MODELS.map((model) => ({ model, version: VERSION[model] ?? '1' })) }),
  levelOf(modelLoadedTime, ({ start }) => start - 9 * HOUR, perModel),
];
