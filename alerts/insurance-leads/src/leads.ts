import { formatQuantity } from '@belvedere/core';
import { orchestrator } from '@belvedere/metrics-insurance-leads';
import { alert } from '@belvedere/rule-kit';
import { failedJobRate, leadQueueDepth } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = orchestrator.name;

/** The alerts of the leads and of the jobs behind them. */
export const leadAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  highQueueDepth: alert('HighQueueDepth', {
    when: leadQueueDepth.above(thresholds.queueDepth),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'Leads are processed more slowly than they come in',
    description: ({ value }) =>
      `${value} leads wait to be processed, more than ${formatQuantity(thresholds.queueDepth)} for 5 minutes.`,
  }),

  highFailedJobsRate: alert('HighFailedJobsRate', {
    when: failedJobRate.above(thresholds.failedJobs),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'Background jobs fail',
    description: ({ labels, value }) =>
      `Jobs of the queue ${labels.queue} fail at ${value} per second, above ${formatQuantity(thresholds.failedJobs)} for 5 minutes.`,
  }),
});

export const { highQueueDepth, highFailedJobsRate } = leadAlerts();
