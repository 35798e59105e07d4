/**
 * Volumes of a node's pods: how full they are, and how operations on them go.
 * Source: https://github.com/kubernetes/kubernetes/blob/v1.35.0/pkg/kubelet/metrics/collectors/volume_stats.go,
 * pkg/kubelet/volumemanager/metrics/metrics.go, pkg/volume/util/metrics.go
 */
import { gauge, histogram } from '@belvedere/promql';
import { kubelet } from './job.ts';

const claim = { labels: ['namespace', 'persistentvolumeclaim'], job: kubelet } as const;

export const kubeletVolumeCapacity = gauge('kubelet_volume_stats_capacity_bytes', {
  help: 'Size of a volume.',
  ...claim,
});

export const kubeletVolumeAvailable = gauge('kubelet_volume_stats_available_bytes', {
  help: 'Space of a volume that is free for pods.',
  ...claim,
});

export const kubeletVolumeUsed = gauge('kubelet_volume_stats_used_bytes', {
  help: 'Space of a volume that is used.',
  ...claim,
});

export const kubeletVolumeInodes = gauge('kubelet_volume_stats_inodes', {
  help: 'Inodes that a volume has.',
  ...claim,
});

export const kubeletVolumeInodesFree = gauge('kubelet_volume_stats_inodes_free', {
  help: 'Inodes of a volume that are free.',
  ...claim,
});

export const kubeletVolumeInodesUsed = gauge('kubelet_volume_stats_inodes_used', {
  help: 'Inodes of a volume that are used.',
  ...claim,
});

export const kubeletVolumes = gauge('volume_manager_total_volumes', {
  help: 'Volumes that are mounted, and those that should be.',
  labels: ['plugin_name', 'state'],
  values: { state: ['actual_state_of_world', 'desired_state_of_world'] },
  job: kubelet,
});

/** Failures are the observations whose status is not `success`. */
export const kubeletStorageOperationDuration = histogram('storage_operation_duration_seconds', {
  help: 'Time that an operation on a volume took.',
  labels: ['volume_plugin', 'operation_name', 'status', 'migrated'],
  values: { status: ['success', 'fail-unknown'], migrated: ['true', 'false'] },
  buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 25, 50, 120, 300, 600],
  job: kubelet,
});
