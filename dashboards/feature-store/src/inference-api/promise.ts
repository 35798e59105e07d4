import {
  defaultThresholds,
  recordedErrorRatio,
  recordedP95,
  recordedRequestRate,
} from '@belvedere/alerts-feature-store';
import { budgetStat, stat, worseAbove } from '@belvedere/dashboard-kit';
import { DOMAIN } from '../domain.ts';
import { agreed, inferenceAvailability, inferenceLatency, predictionConfidence } from '../objectives.ts';

const figure = { sparkline: true, width: 4 } as const;

/** What is left of the budgets of this service, and how it does now. */
export const promise = [
  budgetStat(DOMAIN, inferenceAvailability),
  budgetStat(DOMAIN, inferenceLatency),
  budgetStat(DOMAIN, predictionConfidence),
  stat('Requests', {
    description: 'Requests per second to all endpoints.',
    query: recordedRequestRate.series.sum(),
    unit: 'reqps',
    ...figure,
  }),
  stat('Errors, worst endpoint', {
    description: 'Share of the requests that fail with a 5xx, of the endpoint where most do.',
    query: recordedErrorRatio.series.max(),
    thresholds: worseAbove(defaultThresholds.inferenceErrors),
    decimals: 2,
    ...figure,
  }),
  stat('p95, slowest endpoint', {
    description: `The time that 95 % of the requests stay below, of the slowest endpoint. ${agreed(inferenceLatency)}`,
    query: recordedP95.series.max(),
    thresholds: worseAbove(defaultThresholds.inferenceP95, defaultThresholds.inferenceSevereP95),
    ...figure,
  }),
] as const;
