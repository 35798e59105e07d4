/**
 * Stateful sets.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/workload/statefulset-metrics.md
 */
import { gauge } from '@belvedere/promql';
import { kubeStateMetrics } from './job.ts';

const statefulSet = { labels: ['namespace', 'statefulset'], job: kubeStateMetrics } as const;
const revision = { labels: ['namespace', 'statefulset', 'revision'], job: kubeStateMetrics } as const;

export const kubeStatefulSetSpecReplicas = gauge('kube_statefulset_replicas', {
  help: 'Replicas that a stateful set asks for.',
  ...statefulSet,
});

export const kubeStatefulSetReplicas = gauge('kube_statefulset_status_replicas', {
  help: 'Replicas that a stateful set has.',
  ...statefulSet,
});

export const kubeStatefulSetReadyReplicas = gauge('kube_statefulset_status_replicas_ready', {
  help: 'Replicas of a stateful set that are ready.',
  ...statefulSet,
});

export const kubeStatefulSetAvailableReplicas = gauge('kube_statefulset_status_replicas_available', {
  help: 'Replicas of a stateful set that have been ready for long enough.',
  ...statefulSet,
});

export const kubeStatefulSetUpdatedReplicas = gauge('kube_statefulset_status_replicas_updated', {
  help: 'Replicas of a stateful set that run its newest template.',
  ...statefulSet,
});

export const kubeStatefulSetCurrentRevision = gauge('kube_statefulset_status_current_revision', {
  help: 'The revision that a stateful set had before its update, as a label; the value is 1.',
  ...revision,
});

export const kubeStatefulSetUpdateRevision = gauge('kube_statefulset_status_update_revision', {
  help: 'The revision that a stateful set is updated to, as a label; the value is 1.',
  ...revision,
});

export const kubeStatefulSetGeneration = gauge('kube_statefulset_metadata_generation', {
  help: 'The version of what a stateful set asks for.',
  ...statefulSet,
});

export const kubeStatefulSetObservedGeneration = gauge('kube_statefulset_status_observed_generation', {
  help: 'The version of a stateful set that its controller has seen.',
  ...statefulSet,
});
