/**
 * Namespaces and their quotas, and services.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/cluster/namespace-metrics.md,
 * policy/resourcequota-metrics.md, service/service-metrics.md
 */
import { gauge } from '@belvedere/promql';
import { kubeStateMetrics } from './job.ts';

export const kubeNamespacePhase = gauge('kube_namespace_status_phase', {
  help: 'Whether a namespace is in a phase: 1 or 0.',
  labels: ['namespace', 'phase'],
  values: { phase: ['Active', 'Terminating'] },
  job: kubeStateMetrics,
});

/** The unit is that of the resource: cores, bytes or a number. */
export const kubeResourceQuota = gauge('kube_resourcequota', {
  help: 'How much of a resource a namespace may use, and how much it uses.',
  labels: ['namespace', 'resourcequota', 'resource', 'type'],
  values: { type: ['hard', 'used'] },
  job: kubeStateMetrics,
});

export const kubeService = gauge('kube_service_info', {
  help: 'Where a service is reached, as labels; the value is 1.',
  labels: ['namespace', 'service', 'uid', 'cluster_ip', 'external_name', 'load_balancer_ip', 'external_traffic_policy'],
  job: kubeStateMetrics,
});
