/**
 * What every component of Kubernetes exposes of itself: its version, its requests to the API server and its queues of
 * work. Both the kubelet and the API server are scraped.
 * Source: https://github.com/kubernetes/component-base/blob/v0.35.0/metrics/prometheus/restclient/metrics.go,
 * workqueue/metrics.go, version/metrics.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { exponentialBuckets } from '../buckets.ts';
import { kubeApiserver } from '../kube-apiserver/job.ts';
import { kubelet } from './job.ts';

const components = { job: [kubelet, kubeApiserver] } as const;
const queue = { labels: ['name'], ...components } as const;

/** From 10 ns to 10 s. */
const QUEUE_BUCKETS = exponentialBuckets(10e-9, 10, 10);

export const kubernetesBuild = gauge('kubernetes_build_info', {
  help: 'The version that runs, as labels; the value is 1.',
  labels: [
    'major',
    'minor',
    'git_version',
    'git_commit',
    'git_tree_state',
    'build_date',
    'go_version',
    'compiler',
    'platform',
  ],
  ...components,
});

export const restClientRequests = counter('rest_client_requests_total', {
  help: 'Requests to the API server.',
  labels: ['code', 'method', 'host'],
  ...components,
});

export const restClientRequestDuration = histogram('rest_client_request_duration_seconds', {
  help: 'Time until the API server answered a request.',
  labels: ['verb', 'host'],
  buckets: [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60],
  ...components,
});

export const workqueueDepth = gauge('workqueue_depth', { help: 'Items that wait in a queue of work.', ...queue });

export const workqueueAdds = counter('workqueue_adds_total', { help: 'Items put into a queue of work.', ...queue });

export const workqueueRetries = counter('workqueue_retries_total', {
  help: 'Items put into a queue of work once more.',
  ...queue,
});

export const workqueueWaitDuration = histogram('workqueue_queue_duration_seconds', {
  help: 'Time that an item waited in a queue of work.',
  buckets: QUEUE_BUCKETS,
  ...queue,
});

export const workqueueWorkDuration = histogram('workqueue_work_duration_seconds', {
  help: 'Time that the work on an item took.',
  buckets: QUEUE_BUCKETS,
  ...queue,
});
