/**
 * The kubelet's work with the container runtime, and the loop that watches the life of pods.
 * Source: https://github.com/kubernetes/kubernetes/blob/v1.35.0/pkg/kubelet/metrics/metrics.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { exponentialBuckets } from '../buckets.ts';
import { kubelet } from './job.ts';

const operation = { labels: ['operation_type'], job: kubelet } as const;

export const kubeletRuntimeOperations = counter('kubelet_runtime_operations_total', {
  help: 'Operations asked of the container runtime.',
  ...operation,
});

export const kubeletRuntimeOperationErrors = counter('kubelet_runtime_operations_errors_total', {
  help: 'Operations that the container runtime failed at.',
  ...operation,
});

export const kubeletRuntimeOperationDuration = histogram('kubelet_runtime_operations_duration_seconds', {
  help: 'Time that an operation of the container runtime took.',
  buckets: exponentialBuckets(0.005, 2.5, 14),
  ...operation,
});

export const kubeletCgroupManagerDuration = histogram('kubelet_cgroup_manager_duration_seconds', {
  help: 'Time that an operation on control groups took.',
  ...operation,
});

export const kubeletRelistDuration = histogram('kubelet_pleg_relist_duration_seconds', {
  help: 'Time to list all pods anew.',
  job: kubelet,
});

export const kubeletRelistInterval = histogram('kubelet_pleg_relist_interval_seconds', {
  help: 'Time between two lists of all pods.',
  job: kubelet,
});

export const kubeletRelistLastSeen = gauge('kubelet_pleg_last_seen_seconds', {
  help: 'When the loop that lists pods was last seen alive, in Unix time.',
  job: kubelet,
});

export const kubeletImagePullDuration = histogram('kubelet_image_pull_duration_seconds', {
  help: 'Time to pull an image, by a class of its size.',
  labels: ['image_size_in_bytes'],
  buckets: [1, 5, 10, 20, 30, 60, 120, 180, 240, 300, 360, 480, 600, 900, 1200, 1800, 2700, 3600],
  job: kubelet,
});
