import { defaultThresholds, leadQueueDepth, recordedModelP95 } from '@belvedere/alerts-insurance-leads';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { backgroundJobQueueDepth, dashboards } from '@belvedere/metrics-insurance-leads';
import { warnAbove } from '../warn-above.ts';

const third = { width: 8, min: 0 } as const;

/** What waits, and what it mostly waits for. */
export const queues = section('Queues and AI models', [
  timeseries('Leads waiting', {
    description:
      'Leads that wait to be processed. A line that only rises: the orchestrators, or the models, do not keep up.',
    queries: [leadQueueDepth.legend('leads')],
    thresholds: warnAbove(defaultThresholds.queueDepth),
    dataLinks: [{ dashboard: dashboards.leads }],
    ...third,
  }),
  timeseries('Background jobs waiting', {
    description: 'Background jobs that wait for their turn, by queue.',
    queries: [backgroundJobQueueDepth.max({ by: ['queue'] }).legend('{{queue}}')],
    dataLinks: [{ dashboard: dashboards.leads, variables: { queue: 'queue' } }],
    ...third,
  }),
  timeseries('AI models, p95', {
    description: 'The time that 95 % of the calls of a model stay below: most of what a lead takes.',
    queries: [recordedModelP95.series.legend('{{model}}')],
    thresholds: warnAbove(defaultThresholds.aiModelP95),
    dataLinks: [{ dashboard: dashboards.aiModels, variables: { model: 'model' } }],
    ...third,
  }),
]);
