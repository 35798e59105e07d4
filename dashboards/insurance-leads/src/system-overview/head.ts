import {
  aiApiHourlyCost,
  defaultThresholds,
  leadQueueDepth,
  recordedLeadRate,
  recordedRequestErrorRatio,
  recordedRequestP95,
  recordedRequestRate,
} from '@belvedere/alerts-insurance-leads';
import { formatQuantity } from '@belvedere/core';
import { healthScoreStat, stat, type Panel } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-insurance-leads';
import { apiAvailability, apiErrors, apiLatency, budgetsOf } from '../objectives.ts';
import { warnAbove } from '../warn-above.ts';

const figure = { sparkline: true, width: 5 } as const;
const toLeads = { dataLinks: [{ dashboard: dashboards.leads }] } as const;

/** What was promised, and how it goes now. */
export const head: readonly Panel[] = [
  healthScoreStat('Health score', 'insurance-leads'),
  ...budgetsOf([apiAvailability, apiErrors, apiLatency]),
  stat('Leads a second', {
    description: 'Leads whose processing ended per second, over the last 5 minutes. Nights have less than half of it.',
    query: recordedLeadRate.series.sum().legend('Leads'),
    decimals: 2,
    ...figure,
    ...toLeads,
    width: 6,
  }),
  stat('Leads waiting now', {
    description: 'Leads that wait to be processed. They come faster than they are worked off where it rises.',
    query: leadQueueDepth.legend('Leads'),
    thresholds: warnAbove(defaultThresholds.queueDepth),
    ...figure,
    ...toLeads,
    width: 4,
  }),
  stat('Requests', {
    description: 'Requests per second to all services together, scrapes and health checks left out.',
    query: recordedRequestRate.series.sum().legend('Requests'),
    unit: 'reqps',
    ...figure,
  }),
  stat('Errors, worst service', {
    description: 'Share of the requests of the last 5 minutes that ended in a 5xx, of the service where most did.',
    query: recordedRequestErrorRatio.series.max().legend('Failed'),
    thresholds: warnAbove(defaultThresholds.apiErrors),
    decimals: 2,
    ...figure,
  }),
  stat('p95, slowest service', {
    description: 'The time that 95 % of the requests of the last 5 minutes stayed below, of the slowest service.',
    query: recordedRequestP95.series.max().legend('p95'),
    thresholds: warnAbove(defaultThresholds.apiP95),
    ...figure,
  }),
  stat('Cost of models, last hour', {
    description: `What the calls of all AI models cost within the last hour. The budget is ${formatQuantity(defaultThresholds.aiApiHourlyCost)} an hour.`,
    query: aiApiHourlyCost.legend('Cost'),
    thresholds: warnAbove(defaultThresholds.aiApiHourlyCost),
    ...figure,
    dataLinks: [{ dashboard: dashboards.aiModels }],
  }),
];
