import { defaultThresholds, recordedErrorRatio, recordedP95, recordedRequestRate } from '@belvedere/alerts-documents';
import { stat, worseAbove, type Panel } from '@belvedere/dashboard-kit';
import { apiAvailability, apiErrors, apiLatency, budgetsOf } from '../objectives.ts';
import { warnAbove } from '../warn-above.ts';

const figure = { sparkline: true, width: 4 } as const;

/** What the gateway promised, and how the services do now. */
export const head: readonly Panel[] = [
  ...budgetsOf([apiAvailability, apiErrors, apiLatency]),
  stat('Requests', {
    description: 'Requests per second to all services together, over the last 5 minutes.',
    query: recordedRequestRate.series.sum().legend('Requests'),
    unit: 'reqps',
    ...figure,
  }),
  stat('Errors, worst service', {
    description: 'Share of the requests of the last 5 minutes that ended in a 5xx, of the service where most did.',
    query: recordedErrorRatio.series.max().legend('Failed'),
    thresholds: worseAbove(defaultThresholds.risingErrors, defaultThresholds.requestErrors),
    decimals: 2,
    ...figure,
  }),
  stat('p95, slowest service', {
    description: 'The time that 95 % of the requests of the last 5 minutes stayed below, of the slowest service.',
    query: recordedP95.series.max().legend('p95'),
    thresholds: warnAbove(defaultThresholds.requestP95),
    ...figure,
  }),
];
