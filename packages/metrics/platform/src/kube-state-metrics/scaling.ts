/**
 * Autoscalers, and budgets for the disruption of pods.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/workload/horizontalpodautoscaler-metrics.md,
 * policy/poddisruptionbudget-metrics.md
 */
import { gauge } from '@belvedere/promql';
import { CONDITION_STATUSES, kubeStateMetrics } from './job.ts';

const autoscaler = { labels: ['namespace', 'horizontalpodautoscaler'], job: kubeStateMetrics } as const;
const budget = { labels: ['namespace', 'poddisruptionbudget'], job: kubeStateMetrics } as const;

export const kubeAutoscaler = gauge('kube_horizontalpodautoscaler_info', {
  help: 'What an autoscaler scales, as labels; the value is 1.',
  labels: [
    'namespace',
    'horizontalpodautoscaler',
    'scaletargetref_api_version',
    'scaletargetref_kind',
    'scaletargetref_name',
  ],
  job: kubeStateMetrics,
});

export const kubeAutoscalerMinimumReplicas = gauge('kube_horizontalpodautoscaler_spec_min_replicas', {
  help: 'The fewest replicas that an autoscaler may ask for.',
  ...autoscaler,
});

export const kubeAutoscalerMaximumReplicas = gauge('kube_horizontalpodautoscaler_spec_max_replicas', {
  help: 'The most replicas that an autoscaler may ask for.',
  ...autoscaler,
});

export const kubeAutoscalerCurrentReplicas = gauge('kube_horizontalpodautoscaler_status_current_replicas', {
  help: 'Replicas of what an autoscaler scales.',
  ...autoscaler,
});

export const kubeAutoscalerDesiredReplicas = gauge('kube_horizontalpodautoscaler_status_desired_replicas', {
  help: 'Replicas that an autoscaler asks for.',
  ...autoscaler,
});

export const kubeAutoscalerCondition = gauge('kube_horizontalpodautoscaler_status_condition', {
  help: 'Whether a condition of an autoscaler has a status: 1 or 0.',
  labels: ['namespace', 'horizontalpodautoscaler', 'condition', 'status'],
  values: { condition: ['AbleToScale', 'ScalingActive', 'ScalingLimited'], status: CONDITION_STATUSES },
  job: kubeStateMetrics,
});

export const kubeDisruptionBudgetCurrentHealthy = gauge('kube_poddisruptionbudget_status_current_healthy', {
  help: 'Pods of a budget that are healthy.',
  ...budget,
});

export const kubeDisruptionBudgetDesiredHealthy = gauge('kube_poddisruptionbudget_status_desired_healthy', {
  help: 'Pods of a budget that have to be healthy.',
  ...budget,
});

export const kubeDisruptionBudgetAllowed = gauge('kube_poddisruptionbudget_status_pod_disruptions_allowed', {
  help: 'Pods of a budget that may be disrupted now.',
  ...budget,
});

export const kubeDisruptionBudgetExpected = gauge('kube_poddisruptionbudget_status_expected_pods', {
  help: 'Pods that a budget counts.',
  ...budget,
});
