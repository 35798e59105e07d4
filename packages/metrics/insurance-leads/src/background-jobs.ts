import { counter, gauge, histogram } from '@belvedere/promql';
import { orchestrator } from './jobs.ts';

const queue = { labels: ['queue'], job: orchestrator } as const;

export const backgroundJobs = counter('background_jobs_total', {
  help: 'Background jobs ended, by result.',
  labels: ['queue', 'result'],
  values: { result: ['succeeded', 'failed', 'cancelled'] },
  job: orchestrator,
});

export const backgroundJobRetries = counter('background_job_retries_total', {
  help: 'Attempts at a background job after one that failed.',
  ...queue,
});

export const backgroundJobDuration = histogram('background_job_duration_seconds', {
  help: 'Time that a background job took.',
  buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800],
  ...queue,
});

export const backgroundJobQueueDepth = gauge('background_job_queue_depth', {
  help: 'Background jobs that wait for their turn.',
  ...queue,
});
