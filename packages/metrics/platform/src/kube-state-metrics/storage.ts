/**
 * Volumes and the claims on them.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/storage/persistentvolumeclaim-metrics.md,
 * persistentvolume-metrics.md
 */
import { gauge } from '@belvedere/promql';
import { kubeStateMetrics } from './job.ts';

const claim = { labels: ['namespace', 'persistentvolumeclaim'], job: kubeStateMetrics } as const;

export const kubeVolumeClaim = gauge('kube_persistentvolumeclaim_info', {
  help: 'What a claim is bound to, as labels; the value is 1.',
  labels: ['namespace', 'persistentvolumeclaim', 'storageclass', 'volumename', 'volumemode'],
  job: kubeStateMetrics,
});

/**
 * The labels of a claim are exposed only where an option allows each:
 * `--metric-labels-allowlist=persistentvolumeclaims=[excluded_from_alerts]`.
 */
export const kubeVolumeClaimLabels = gauge('kube_persistentvolumeclaim_labels', {
  help: 'Labels of a claim that the exporter is told to show; the value is 1.',
  labels: ['namespace', 'persistentvolumeclaim', 'label_excluded_from_alerts'],
  job: kubeStateMetrics,
});

export const kubeVolumeClaimAccessMode = gauge('kube_persistentvolumeclaim_access_mode', {
  help: 'How a claim may be accessed, as a label; the value is 1.',
  labels: ['namespace', 'persistentvolumeclaim', 'access_mode'],
  values: { access_mode: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'] },
  job: kubeStateMetrics,
});

export const kubeVolumeClaimPhase = gauge('kube_persistentvolumeclaim_status_phase', {
  help: 'Whether a claim is in a phase: 1 or 0.',
  labels: ['namespace', 'persistentvolumeclaim', 'phase'],
  values: { phase: ['Pending', 'Bound', 'Lost'] },
  job: kubeStateMetrics,
});

export const kubeVolumeClaimRequestedBytes = gauge('kube_persistentvolumeclaim_resource_requests_storage_bytes', {
  help: 'Storage that a claim asks for.',
  ...claim,
});

export const kubeVolumeCapacity = gauge('kube_persistentvolume_capacity_bytes', {
  help: 'Storage that a volume has.',
  labels: ['persistentvolume'],
  job: kubeStateMetrics,
});

export const kubeVolumePhase = gauge('kube_persistentvolume_status_phase', {
  help: 'Whether a volume is in a phase: 1 or 0.',
  labels: ['persistentvolume', 'phase'],
  values: { phase: ['Pending', 'Available', 'Bound', 'Released', 'Failed'] },
  job: kubeStateMetrics,
});
