import {
  aiApiHourlyCost,
  defaultThresholds,
  recordedDailyCost,
  recordedModelCallRate,
  recordedModelP95,
} from '@belvedere/alerts-insurance-leads';
import { formatQuantity } from '@belvedere/core';
import { stat, type Panel } from '@belvedere/dashboard-kit';
import { budgetsOf, successfulCalls } from '../objectives.ts';
import { warnAbove } from '../warn-above.ts';
import { failedShare } from './indicators.ts';

const figure = { sparkline: true, width: 4 } as const;

/** How the models do, in a line. */
export const head: readonly Panel[] = [
  ...budgetsOf([successfulCalls]),
  stat('Calls', {
    description: 'Calls per second of all models that ended, over the last 5 minutes.',
    query: recordedModelCallRate.series.sum().legend('Calls'),
    ...figure,
  }),
  stat('p95, slowest model', {
    description: 'The time that 95 % of the calls of the last 5 minutes stayed below, of the slowest model.',
    query: recordedModelP95.series.max().legend('p95'),
    thresholds: warnAbove(defaultThresholds.aiModelP95),
    ...figure,
  }),
  stat('Failed, worst model', {
    description: 'Share of the calls that fail or run out of time, of the model where most do.',
    query: failedShare.max().legend('Failed'),
    decimals: 2,
    ...figure,
  }),
  stat('Cost of the last hour', {
    description: `What the calls of all models cost within the last hour. The budget is ${formatQuantity(defaultThresholds.aiApiHourlyCost)} an hour.`,
    query: aiApiHourlyCost.legend('Cost'),
    thresholds: warnAbove(defaultThresholds.aiApiHourlyCost),
    ...figure,
  }),
  stat('Cost of the last day', {
    description: 'What the calls of all models cost within the last 24 hours.',
    query: recordedDailyCost.series.sum().legend('Cost'),
    ...figure,
  }),
];
