import { failedJobRate, highFailedJobsRate } from '@belvedere/alerts-insurance-leads';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  backgroundJobDuration,
  backgroundJobQueueDepth,
  backgroundJobRetries,
  backgroundJobs,
} from '@belvedere/metrics-insurance-leads';
import { queue } from '../variables.ts';

const own = { queue };
const byQueue = { by: ['queue'] } as const;
const third = { width: 8, min: 0 } as const;

/** What is done for a lead in the background: enrichment, notification, the customer's own system. */
export const jobs = section('Background jobs', [
  timeseries('Failed jobs by queue', {
    description:
      'Jobs per second that failed for good. One queue alone points at whom its jobs ask, all of them at the database.',
    queries: [failedJobRate.legend('{{queue}}')],
    alert: highFailedJobsRate,
    ...third,
  }),
  timeseries('Jobs by result', {
    description: 'Jobs per second that ended, by result, of the chosen queues.',
    queries: [
      backgroundJobs
        .where(own)
        .rate()
        .sum({ by: ['queue', 'result'] })
        .legend('{{queue}} {{result}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Retries', {
    description:
      'Attempts per second after one that failed. Retries without failures are a partner that answers now and then.',
    queries: [backgroundJobRetries.where(own).rate().sum(byQueue).legend('{{queue}}')],
    ...third,
  }),
  timeseries('Jobs waiting', {
    description: 'Jobs that wait for their turn, by queue.',
    queries: [backgroundJobQueueDepth.where(own).max(byQueue).legend('{{queue}}')],
    min: 0,
  }),
  timeseries('p95 of a job', {
    description: 'The time that 95 % of the jobs of a queue stay below.',
    queries: [backgroundJobDuration.where(own).quantile(0.95, byQueue).legend('{{queue}}')],
    min: 0,
  }),
]);
