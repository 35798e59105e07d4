import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import { trainingLastSuccess, trainingPipelineState, trainingRunDuration, trainingRuns } from '../training.ts';
import { MODELS } from './vocabulary.ts';

/** A model is trained four times a day, and takes an hour and a half; one run in twenty fails, one in fifty is cancelled. */
const INTERVAL = 6 * 3600;
const DURATION = 5400;
const RESULT_SHARES: Readonly<Record<string, number>> = { succeeded: 0.93, failed: 0.05, cancelled: 0.02 };

const perModel = { labels: combinations({ model: MODELS }) };

/** The models take turns. */
const sinceBegin = (time: number, model: string): number =>
  (time + (INTERVAL / MODELS.length) * MODELS.findIndex((known) => known === model)) % INTERVAL;

export const trainingBehaviour: readonly SeriesBehaviour[] = [
  levelOf(
    trainingPipelineState,
    ({ labels, time }) => {
      const state = sinceBegin(time, labels.model) < DURATION ? 'running' : 'idle';
      return Number(labels.state === state);
    },
    { labels: combinations({ model: MODELS, state: ['idle', 'queued', 'running', 'failed'] }) },
  ),
  rateOf(trainingRuns, ({ labels }) => (RESULT_SHARES[labels.result] ?? 0) / INTERVAL, {
    labels: combinations({ model: MODELS, result: Object.keys(RESULT_SHARES) }),
  }),
  observationsOf(
    trainingRunDuration,
    { rate: 1 / INTERVAL, distribution: () => logNormal({ median: DURATION, sigma: 0.3 }) },
    perModel,
  ),
  levelOf(
    trainingLastSuccess,
    ({ labels, time }) => {
      const since = sinceBegin(time, labels.model) - DURATION;
      return time - (since >= 0 ? since : since + INTERVAL);
    },
    perModel,
  ),
];
