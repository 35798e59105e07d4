import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  inferenceActiveRequests,
  inferenceActiveRequestsLimit,
  inferenceRequestDuration,
  inferenceRequests,
} from '../inference.ts';
import { ENDPOINTS } from '../vocabulary.ts';
import { requestsAt, requestSlowness } from './signals.ts';

/** Of two thousand answers one is a 5xx: half of what is promised. */
const STATUS_SHARES: Readonly<Record<string, number>> = {
  '200': 0.9967,
  '400': 0.0018,
  '429': 0.001,
  '500': 0.0003,
  '503': 0.0002,
};

/** Seconds for half of the requests, and their spread: 95 % take less than twice as long. */
const MEDIAN: Readonly<Record<string, number>> = { fraud: 0.033, personalization: 0.042 };
const SIGMA = 0.4;

const duration = (endpoint: string, slowness: number) =>
  logNormal({ median: (MEDIAN[endpoint] ?? NaN) * slowness, sigma: SIGMA });

export const inferenceBehaviour: readonly SeriesBehaviour[] = [
  rateOf(
    inferenceRequests,
    (moment) => requestsAt(moment.labels.endpoint, moment) * (STATUS_SHARES[moment.labels.status] ?? 0),
    { labels: combinations({ endpoint: ENDPOINTS, status: Object.keys(STATUS_SHARES) }) },
  ),
  observationsOf(inferenceRequestDuration, {
    rate: (moment) => requestsAt(moment.labels.endpoint, moment),
    distribution: ({ labels, read }) => duration(labels.endpoint, read(requestSlowness)),
  }),
  // Little's law: requests in progress are the arrivals per second times the seconds that each stays.
  levelOf(inferenceActiveRequests, (moment) => {
    const { labels, read, noise } = moment;
    const { mean } = duration(labels.endpoint, read(requestSlowness));
    return Math.round(requestsAt(labels.endpoint, moment) * mean * noise(0.2));
  }),
  levelOf(inferenceActiveRequestsLimit, 64),
];
