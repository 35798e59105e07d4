/**
 * Pods of a node: how many, how long they take to start, and which were driven out.
 * Source: https://github.com/kubernetes/kubernetes/blob/v1.35.0/pkg/kubelet/metrics/metrics.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { kubelet } from './job.ts';

/** From half a second to an hour. */
const START_BUCKETS = [
  0.5, 1, 2, 3, 4, 5, 6, 8, 10, 20, 30, 45, 60, 120, 180, 240, 300, 360, 480, 600, 900, 1200, 1800, 2700, 3600,
];

const ofKind = { labels: ['static'], values: { static: ['true', ''] }, job: kubelet } as const;

export const kubeletNodeName = gauge('kubelet_node_name', {
  help: 'The name of the node, as a label; the value is 1.',
  labels: ['node'],
  job: kubelet,
});

export const kubeletRunningPods = gauge('kubelet_running_pods', { help: 'Pods that run.', job: kubelet });

export const kubeletRunningContainers = gauge('kubelet_running_containers', {
  help: 'Containers in each state.',
  labels: ['container_state'],
  values: { container_state: ['created', 'running', 'exited', 'unknown'] },
  job: kubelet,
});

export const kubeletDesiredPods = gauge('kubelet_desired_pods', {
  help: 'Pods that the node is told to run.',
  ...ofKind,
});

export const kubeletActivePods = gauge('kubelet_active_pods', {
  help: 'Pods that count where a new one is admitted.',
  ...ofKind,
});

export const kubeletPodStartDuration = histogram('kubelet_pod_start_duration_seconds', {
  help: 'Time from the first sight of a pod until it runs.',
  buckets: START_BUCKETS,
  job: kubelet,
});

export const kubeletPodStartSliDuration = histogram('kubelet_pod_start_sli_duration_seconds', {
  help: 'Time from the creation of a pod until it runs, without pulling images and preparing.',
  buckets: START_BUCKETS,
  job: kubelet,
});

export const kubeletPodWorkerDuration = histogram('kubelet_pod_worker_duration_seconds', {
  help: 'Time to bring a pod to the state asked for.',
  labels: ['operation_type'],
  job: kubelet,
});

export const kubeletPodWorkerStartDuration = histogram('kubelet_pod_worker_start_duration_seconds', {
  help: 'Time from the first sight of a pod until work on it begins.',
  job: kubelet,
});

export const kubeletStartedPods = counter('kubelet_started_pods_total', { help: 'Pods started.', job: kubelet });

export const kubeletStartedPodErrors = counter('kubelet_started_pods_errors_total', {
  help: 'Pods that could not be started.',
  job: kubelet,
});

export const kubeletStartedContainers = counter('kubelet_started_containers_total', {
  help: 'Containers started.',
  labels: ['container_type'],
  job: kubelet,
});

export const kubeletStartedContainerErrors = counter('kubelet_started_containers_errors_total', {
  help: 'Containers that could not be started.',
  labels: ['container_type', 'code'],
  job: kubelet,
});

export const kubeletEvictions = counter('kubelet_evictions', {
  help: 'Pods driven out for want of a resource.',
  labels: ['eviction_signal'],
  job: kubelet,
});

export const kubeletOrphanedPods = counter('kubelet_orphaned_runtime_pods_total', {
  help: 'Pods found running that nobody asked for.',
  job: kubelet,
});
