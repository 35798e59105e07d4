/** What every service records of the requests it answers. */
import { httpMetrics } from '@belvedere/metrics-service';
import { everyService } from './jobs.ts';

/** Bounds in seconds; 0.5 s, from where on a response is slow, and its fourfold for the Apdex score are among them. */
export const HTTP_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 1, 1.5, 2, 2.5, 5, 10];

export const { httpRequests, httpRequestDuration, httpRequestsInProgress } = httpMetrics({
  job: everyService,
  buckets: HTTP_BUCKETS,
});
