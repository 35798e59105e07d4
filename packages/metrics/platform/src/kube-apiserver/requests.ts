/**
 * Requests that the API server answers, and those that it refuses to protect itself.
 * Source: https://github.com/kubernetes/apiserver/blob/v0.35.0/pkg/endpoints/metrics/metrics.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { kubeApiserver } from './job.ts';

/** Fine up to a second, since objectives of the API server are bounds there. */
const SLI_BUCKETS = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60];

export const apiserverRequests = counter('apiserver_request_total', {
  help: 'Requests answered.',
  labels: ['verb', 'dry_run', 'group', 'version', 'resource', 'subresource', 'scope', 'component', 'code'],
  job: kubeApiserver,
});

export const apiserverRequestTerminations = counter('apiserver_request_terminations_total', {
  help: 'Requests that the server broke off to protect itself.',
  labels: ['verb', 'group', 'version', 'resource', 'subresource', 'scope', 'component', 'code'],
  job: kubeApiserver,
});

export const apiserverRequestDuration = histogram('apiserver_request_duration_seconds', {
  help: 'Time to answer a request.',
  labels: ['verb', 'dry_run', 'group', 'version', 'resource', 'subresource', 'scope', 'component'],
  buckets: [0.005, 0.025, ...SLI_BUCKETS],
  job: kubeApiserver,
});

export const apiserverRequestSliDuration = histogram('apiserver_request_sli_duration_seconds', {
  help: 'Time to answer a request, without that of webhooks and of waiting in a queue.',
  labels: ['verb', 'group', 'version', 'resource', 'subresource', 'scope', 'component'],
  buckets: SLI_BUCKETS,
  job: kubeApiserver,
});

export const apiserverInflightRequests = gauge('apiserver_current_inflight_requests', {
  help: 'Requests that were being answered, at most, during the last second.',
  labels: ['request_kind'],
  values: { request_kind: ['readOnly', 'mutating'] },
  job: kubeApiserver,
});

export const apiserverLongRunningRequests = gauge('apiserver_longrunning_requests', {
  help: 'Watches and other requests that stay open.',
  labels: ['verb', 'group', 'version', 'resource', 'subresource', 'scope', 'component'],
  job: kubeApiserver,
});
