/**
 * Pods: where they run, who owns them and how far they are.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/workload/pod-metrics.md
 */
import { gauge } from '@belvedere/promql';
import { CONDITION_STATUSES, kubeStateMetrics } from './job.ts';

const pod = { labels: ['namespace', 'pod', 'uid'], job: kubeStateMetrics } as const;

const condition = {
  labels: ['namespace', 'pod', 'uid', 'condition'],
  values: { condition: CONDITION_STATUSES },
  job: kubeStateMetrics,
} as const;

/** Why a pod is as it is. Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/internal/store/pod.go */
const REASONS = [
  'Evicted',
  'NodeAffinity',
  'NodeLost',
  'PreemptionByScheduler',
  'SchedulingGated',
  'Shutdown',
  'TerminationByKubelet',
  'UnexpectedAdmissionError',
  'Other',
];

export const kubePod = gauge('kube_pod_info', {
  help: 'Where a pod runs and what created it, as labels; the value is 1.',
  labels: [
    'namespace',
    'pod',
    'uid',
    'host_ip',
    'pod_ip',
    'node',
    'created_by_kind',
    'created_by_name',
    'priority_class',
    'host_network',
  ],
  values: { host_network: ['true', 'false'] },
  job: kubeStateMetrics,
});

export const kubePodOwner = gauge('kube_pod_owner', {
  help: 'The object that owns a pod, as labels; the value is 1.',
  labels: ['namespace', 'pod', 'uid', 'owner_kind', 'owner_name', 'owner_is_controller'],
  job: kubeStateMetrics,
});

export const kubePodCreated = gauge('kube_pod_created', {
  help: 'When the pod was created, in Unix time.',
  unit: 'seconds',
  ...pod,
});

export const kubePodStartTime = gauge('kube_pod_start_time', {
  help: 'When the node began to start the pod, in Unix time.',
  unit: 'seconds',
  ...pod,
});

export const kubePodDeletionTime = gauge('kube_pod_deletion_timestamp', {
  help: 'When the deletion of the pod was asked for, in Unix time.',
  unit: 'seconds',
  ...pod,
});

export const kubePodPhase = gauge('kube_pod_status_phase', {
  help: 'Whether the pod is in a phase: 1 or 0.',
  labels: ['namespace', 'pod', 'uid', 'phase'],
  values: { phase: ['Pending', 'Running', 'Succeeded', 'Failed', 'Unknown'] },
  job: kubeStateMetrics,
});

export const kubePodReady = gauge('kube_pod_status_ready', {
  help: 'Whether the readiness of the pod has a status: 1 or 0.',
  ...condition,
});

export const kubePodScheduled = gauge('kube_pod_status_scheduled', {
  help: 'Whether the scheduling of the pod has a status: 1 or 0.',
  ...condition,
});

export const kubePodUnschedulable = gauge('kube_pod_status_unschedulable', {
  help: 'Present and 1 where no node can take the pod.',
  ...pod,
});

export const kubePodReason = gauge('kube_pod_status_reason', {
  help: 'Why the pod is in its state, as a label; the value is 1.',
  labels: ['namespace', 'pod', 'uid', 'reason'],
  values: { reason: REASONS },
  job: kubeStateMetrics,
});

export const kubePodQualityOfService = gauge('kube_pod_status_qos_class', {
  help: 'Whether the pod is in a class of service quality: 1 or 0.',
  labels: ['namespace', 'pod', 'uid', 'qos_class'],
  values: { qos_class: ['BestEffort', 'Burstable', 'Guaranteed'] },
  job: kubeStateMetrics,
});
