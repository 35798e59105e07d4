import { counter, gauge, histogram, type Job } from '@belvedere/promql';

/** Methods that a route can have. Source: https://www.rfc-editor.org/rfc/rfc9110#section-9 and RFC 5789 (PATCH) */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * What the middleware of a service records of the requests it answers. `path` is the route as it is declared,
 * `/orders/:id`, never the raw one; `status` is the code, `200`. The bounds hold those of the service's objectives, in
 * seconds.
 */
export function httpMetrics(options: { readonly job: readonly Job[]; readonly buckets: readonly number[] }) {
  const { job, buckets } = options;
  return {
    httpRequests: counter('http_requests_total', {
      help: 'Requests answered.',
      labels: ['method', 'path', 'status'],
      values: { method: METHODS },
      job,
    }),
    httpRequestDuration: histogram('http_request_duration_seconds', {
      help: 'Time to answer a request.',
      labels: ['method', 'path'],
      values: { method: METHODS },
      buckets,
      job,
    }),
    /** Without `path`: when a request begins, its route is not known yet. */
    httpRequestsInProgress: gauge('http_requests_in_progress', {
      help: 'Requests that are being answered.',
      labels: ['method'],
      values: { method: METHODS },
      job,
    }),
  };
}
