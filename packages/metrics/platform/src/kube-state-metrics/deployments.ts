/**
 * Deployments and the replica sets that they own.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/workload/deployment-metrics.md,
 * replicaset-metrics.md
 */
import { gauge } from '@belvedere/promql';
import { CONDITION_STATUSES, kubeStateMetrics } from './job.ts';

const deployment = { labels: ['namespace', 'deployment'], job: kubeStateMetrics } as const;
const replicaSet = { labels: ['namespace', 'replicaset'], job: kubeStateMetrics } as const;

export const kubeDeploymentSpecReplicas = gauge('kube_deployment_spec_replicas', {
  help: 'Replicas that a deployment asks for.',
  ...deployment,
});

export const kubeDeploymentReplicas = gauge('kube_deployment_status_replicas', {
  help: 'Replicas that a deployment has.',
  ...deployment,
});

export const kubeDeploymentReadyReplicas = gauge('kube_deployment_status_replicas_ready', {
  help: 'Replicas of a deployment that are ready.',
  ...deployment,
});

export const kubeDeploymentAvailableReplicas = gauge('kube_deployment_status_replicas_available', {
  help: 'Replicas of a deployment that have been ready for long enough.',
  ...deployment,
});

export const kubeDeploymentUnavailableReplicas = gauge('kube_deployment_status_replicas_unavailable', {
  help: 'Replicas that a deployment still lacks.',
  ...deployment,
});

export const kubeDeploymentUpdatedReplicas = gauge('kube_deployment_status_replicas_updated', {
  help: 'Replicas of a deployment that run its newest template.',
  ...deployment,
});

export const kubeDeploymentPaused = gauge('kube_deployment_spec_paused', {
  help: 'Whether the rollout of a deployment is paused: 1 or 0.',
  ...deployment,
});

export const kubeDeploymentCondition = gauge('kube_deployment_status_condition', {
  help: 'Whether a condition of a deployment has a status: 1 or 0.',
  labels: ['namespace', 'deployment', 'reason', 'condition', 'status'],
  values: { condition: ['Available', 'Progressing', 'ReplicaFailure'], status: CONDITION_STATUSES },
  job: kubeStateMetrics,
});

export const kubeDeploymentGeneration = gauge('kube_deployment_metadata_generation', {
  help: 'The version of what a deployment asks for.',
  ...deployment,
});

export const kubeDeploymentObservedGeneration = gauge('kube_deployment_status_observed_generation', {
  help: 'The version of a deployment that its controller has seen.',
  ...deployment,
});

export const kubeDeploymentCreated = gauge('kube_deployment_created', {
  help: 'When the deployment was created, in Unix time.',
  unit: 'seconds',
  ...deployment,
});

export const kubeReplicaSetOwner = gauge('kube_replicaset_owner', {
  help: 'The object that owns a replica set, as labels; the value is 1.',
  labels: ['namespace', 'replicaset', 'owner_kind', 'owner_name', 'owner_is_controller'],
  job: kubeStateMetrics,
});

export const kubeReplicaSetSpecReplicas = gauge('kube_replicaset_spec_replicas', {
  help: 'Replicas that a replica set asks for.',
  ...replicaSet,
});

export const kubeReplicaSetReadyReplicas = gauge('kube_replicaset_status_ready_replicas', {
  help: 'Replicas of a replica set that are ready.',
  ...replicaSet,
});
