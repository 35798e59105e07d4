/** What every service records of the requests it answers. */
import { httpMetrics } from '@belvedere/metrics-service';
import { everyService } from './jobs.ts';

/**
 * Bounds in seconds. The objectives are bounds themselves, 0.1, 0.5, 1 and 2 s, each with neighbours close by, so that
 * the share of requests within an objective is exact and quantiles around it are near.
 */
export const HTTP_BUCKETS = [
  0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.25, 0.35, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 5, 10,
];

export const { httpRequests, httpRequestDuration, httpRequestsInProgress } = httpMetrics({
  job: everyService,
  buckets: HTTP_BUCKETS,
});
