import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  backgroundJobDuration,
  backgroundJobQueueDepth,
  backgroundJobRetries,
  backgroundJobs,
} from '../background-jobs.ts';
import { jobFailures, orchestratorShare, traffic } from './signals.ts';

interface Queue {
  /** Jobs per second at the peak. */
  readonly peakRate: number;
  /** Seconds for half of the jobs. */
  readonly median: number;
}

const QUEUES: Readonly<Record<string, Queue>> = {
  enrichment: { peakRate: 1.2, median: 0.9 },
  notification: { peakRate: 1.6, median: 0.25 },
  'crm-sync': { peakRate: 0.8, median: 2.1 },
};

const perQueue = { labels: combinations({ queue: Object.keys(QUEUES) }) };

const CANCELLED = 0.002;

/** Jobs of a queue per second that an instance ends. */
const ended = (moment: Moment<'queue' | 'instance'>): number =>
  (QUEUES[moment.labels.queue]?.peakRate ?? 0) * moment.read(traffic) * orchestratorShare(moment);

function resultShare(result: string, failed: number): number {
  if (result === 'failed') return failed;
  return (1 - failed) * (result === 'cancelled' ? CANCELLED : 1 - CANCELLED);
}

export const backgroundJobsBehaviour: readonly SeriesBehaviour[] = [
  rateOf(backgroundJobs, (moment) => ended(moment) * resultShare(moment.labels.result, moment.read(jobFailures)), {
    labels: combinations({ queue: Object.keys(QUEUES), result: ['succeeded', 'failed', 'cancelled'] }),
  }),
  // A job is tried three times before it fails.
  rateOf(backgroundJobRetries, (moment) => 2 * ended(moment) * moment.read(jobFailures), perQueue),
  observationsOf(
    backgroundJobDuration,
    {
      rate: ended,
      distribution: ({ labels, wander }) =>
        logNormal({ median: (QUEUES[labels.queue]?.median ?? NaN) * wander(0.08), sigma: 0.6 }),
    },
    perQueue,
  ),
  levelOf(
    backgroundJobQueueDepth,
    ({ labels, read, wander, noise }) =>
      Math.round(12 * (QUEUES[labels.queue]?.peakRate ?? 0) * read(traffic) * wander(0.4, 120) * noise(0.2)),
    perQueue,
  ),
];
