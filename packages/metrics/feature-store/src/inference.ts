import { counter, gauge, histogram } from '@belvedere/promql';
import { inferenceApi } from './jobs.ts';
import { ENDPOINTS } from './vocabulary.ts';

/**
 * Bounds in seconds, dense around the objectives: 150 ms and 200 ms are bounds themselves, so that the share of
 * requests below them is exact and not interpolated.
 */
export const INFERENCE_BUCKETS = [
  0.01, 0.025, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.125, 0.15, 0.175, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.75, 1,
  2.5, 5,
];

/** `status` is the code, `200`: any that HTTP knows can come. */
export const inferenceRequests = counter('inference_requests_total', {
  help: 'Requests answered.',
  labels: ['endpoint', 'status'],
  values: { endpoint: ENDPOINTS },
  job: inferenceApi,
});

export const inferenceRequestDuration = histogram('inference_request_duration_seconds', {
  help: 'Time to answer a request.',
  labels: ['endpoint'],
  values: { endpoint: ENDPOINTS },
  buckets: INFERENCE_BUCKETS,
  job: inferenceApi,
});

export const inferenceActiveRequests = gauge('inference_active_requests', {
  help: 'Requests that are being answered.',
  labels: ['endpoint'],
  values: { endpoint: ENDPOINTS },
  job: inferenceApi,
});

export const inferenceActiveRequestsLimit = gauge('inference_active_requests_limit', {
  help: 'Requests that an instance answers at once before it refuses further ones.',
  job: inferenceApi,
});
