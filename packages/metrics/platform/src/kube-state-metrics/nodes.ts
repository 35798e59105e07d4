/**
 * Nodes: what they are, what they offer and whether they are ready.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/cluster/node-metrics.md
 */
import { gauge } from '@belvedere/promql';
import { CONDITION_STATUSES, kubeStateMetrics } from './job.ts';

/** A value is in cores, bytes or a number, as its label `unit` says. */
const resource = {
  labels: ['node', 'resource', 'unit'],
  values: { unit: ['core', 'byte', 'integer'] },
  job: kubeStateMetrics,
} as const;

export const kubeNode = gauge('kube_node_info', {
  help: 'What a node says of itself, as labels; the value is 1.',
  labels: [
    'node',
    'kernel_version',
    'os_image',
    'container_runtime_version',
    'kubelet_version',
    'kubeproxy_version',
    'provider_id',
    'pod_cidr',
    'system_uuid',
    'internal_ip',
  ],
  job: kubeStateMetrics,
});

export const kubeNodeCreated = gauge('kube_node_created', {
  help: 'When the node joined the cluster, in Unix time.',
  labels: ['node'],
  unit: 'seconds',
  job: kubeStateMetrics,
});

export const kubeNodeRole = gauge('kube_node_role', {
  help: 'A role of the node, as a label; the value is 1.',
  labels: ['node', 'role'],
  job: kubeStateMetrics,
});

export const kubeNodeUnschedulable = gauge('kube_node_spec_unschedulable', {
  help: 'Whether the node takes no new pods: 1 or 0.',
  labels: ['node'],
  job: kubeStateMetrics,
});

export const kubeNodeTaint = gauge('kube_node_spec_taint', {
  help: 'A taint of the node, as labels; the value is 1.',
  labels: ['node', 'key', 'value', 'effect'],
  values: { effect: ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] },
  job: kubeStateMetrics,
});

export const kubeNodeCondition = gauge('kube_node_status_condition', {
  help: 'Whether a condition of the node has a status: 1 or 0.',
  labels: ['node', 'condition', 'status'],
  values: { status: CONDITION_STATUSES },
  job: kubeStateMetrics,
});

export const kubeNodeCapacity = gauge('kube_node_status_capacity', {
  help: 'How much of a resource the node has.',
  ...resource,
});

export const kubeNodeAllocatable = gauge('kube_node_status_allocatable', {
  help: 'How much of a resource the node has for pods, after what it keeps for itself.',
  ...resource,
});
