import { budgetStat, stat, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { modelAccuracy, modelDriftScore, registryUp } from '@belvedere/metrics-feature-store';
import { DOMAIN } from '../domain.ts';
import { predictionConfidence } from '../objectives.ts';
import { DRIFT } from './quality.ts';
import { sinceSuccess, successWithin } from './training.ts';

const figure = { sparkline: true, width: 4 } as const;

/** What is left of the budget, and the model that does worst. */
export const promise = [
  budgetStat(DOMAIN, predictionConfidence),
  stat('Accuracy, worst model', {
    description: 'Share of the predictions that turned out right, of the model where it is lowest.',
    query: modelAccuracy.min(),
    ...figure,
  }),
  stat('Drift, worst model', {
    description: 'How far the data of today are from those of the training, as population stability index.',
    query: modelDriftScore.max(),
    thresholds: DRIFT,
    decimals: 2,
    ...figure,
  }),
  stat('Trainings that succeed, 7 days', {
    description: 'Share of the training jobs of the last 7 days that succeeded. What was cancelled does not count.',
    query: successWithin,
    width: 4,
  }),
  stat('Longest without a success', {
    description: 'Time since the last training that succeeded, of the model where it is longest ago.',
    query: sinceSuccess.max(),
    width: 4,
  }),
  stat('Registry', {
    description: 'Whether MLflow answers. Without it nothing can be trained or rolled out; predictions go on.',
    query: registryUp.min(),
    mappings: UP_OR_DOWN,
    colour: 'background',
    noValue: 'Nothing is scraped',
    width: 4,
  }),
] as const;
