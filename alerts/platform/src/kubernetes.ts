import { count, formatQuantity, ratio } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';
import { unownedNodes } from './ownership.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'kubernetes';

const isReady = platform.kubeNodeCondition.where({ condition: 'Ready', status: 'true' });
const serviced = platform.kubeNodeUnschedulable.equals(count(1));
const perNode = { on: ['node'] } as const;

/**
 * Nodes that are meant to run pods, are not ready, and are watched by no domain: 0 for each. Those that take no pods are
 * being serviced.
 */
export const nodesNotReady = isReady.where(unownedNodes).unless(serviced, perNode).equals(count(0));

/** Share of the nodes that are ready, of those that are meant to run pods. */
export const readyNodes = isReady
  .unless(serviced, perNode)
  .equals(count(1))
  .bool()
  .avg({ by: ['job'] });

const byInstance = { by: ['instance'] } as const;
const failed = { result: 'error' } as const;

/** Share of its requests to the API server that kube-state-metrics failed at: lists when it starts, then watches. */
export const listErrors = platform.kubeStateMetricsLists
  .where(failed)
  .rate()
  .sum(byInstance)
  .dividedBy(platform.kubeStateMetricsLists.rate().sum(byInstance));
export const watchErrors = platform.kubeStateMetricsWatches
  .where(failed)
  .rate()
  .sum(byInstance)
  .dividedBy(platform.kubeStateMetricsWatches.rate().sum(byInstance));

/** The alerts of the cluster: whether it can be asked, its nodes, and what is known of it. */
export const kubernetesAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Every API server gone is the cluster gone, as far as can be seen. */
  kubernetesApiUnreachable: alert('KubernetesApiUnreachable', {
    when: platform.kubeApiserver.up.equals(ratio(1)).absent().withLabels({ job: platform.kubeApiserver.name }),
    for: '2m',
    severity: 'critical',
    service,
    summary: 'The Kubernetes API cannot be reached',
    description:
      'No API server of the cluster has answered its scrapes for 2 minutes: nothing can be changed or started.',
  }),

  kubernetesNodesLost: alert('KubernetesNodesLost', {
    when: readyNodes.atMost(thresholds.kubernetesNodesReady),
    for: '2m',
    severity: 'critical',
    service,
    summary: 'A large part of the cluster is gone',
    description: ({ value }) =>
      `Only ${value} of the nodes of Kubernetes have been ready for 2 minutes: pods find no place any more.`,
  }),

  kubernetesNodeNotReady: alert('KubernetesNodeNotReady', {
    when: nodesNotReady,
    for: '5m',
    severity: 'warning',
    service,
    summary: 'A node of Kubernetes is not ready',
    description: ({ labels }) =>
      `${labels.node} has not been ready for 5 minutes, though it should take pods: Kubernetes moves its pods elsewhere.`,
  }),

  kubernetesStateMetricsErrors: alert('KubernetesStateMetricsErrors', {
    when: watchErrors.above(thresholds.kubernetesStateErrors).or(listErrors.above(thresholds.kubernetesStateErrors)),
    for: '15m',
    severity: 'warning',
    service: platform.kubeStateMetrics.name,
    summary: 'What is known of Kubernetes is old',
    description: ({ labels, value }) =>
      `${value} of the requests of ${labels.instance} to the API server fail, more than ${formatQuantity(thresholds.kubernetesStateErrors)} for 15 minutes: alerts on pods and deployments may be blind.`,
  }),
});

const perVolume = { on: ['namespace', 'persistentvolumeclaim'] } as const;
const free = platform.kubeletVolumeAvailable;

/** Share of a volume that pods can still fill, as the node says that has mounted it. */
export const volumeFree = free
  .max({ by: perVolume.on })
  .dividedBy(platform.kubeletVolumeCapacity.max({ by: perVolume.on }));

/** The forecast, which need not be asked often. */
export const volumeForecastAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Left to {@link kubernetesVolumeFull} once it is almost full. */
  kubernetesVolumeFillsUp: alert('KubernetesVolumeFillsUp', {
    when: volumeFree
      .below(thresholds.volumeAmple)
      .atLeast(thresholds.volumeFree)
      .and(free.over('6h').predictLinear('4d').below(0).max({ by: perVolume.on })),
    for: '1h',
    severity: 'warning',
    service,
    summary: 'A volume will be full within four days',
    description: ({ labels, value }) =>
      `${value} of the volume ${labels.persistentvolumeclaim} in ${labels.namespace} is free, and at the pace of the last 6 hours none in 4 days.`,
  }),
});

/** The alert of the volumes of pods. */
export const volumeAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  kubernetesVolumeFull: alert('KubernetesVolumeFull', {
    when: volumeFree.below(thresholds.volumeFree),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'A volume is almost full',
    description: ({ labels, value }) =>
      `${value} of the volume ${labels.persistentvolumeclaim} in ${labels.namespace} is free, less than ${formatQuantity(thresholds.volumeFree)} for 5 minutes.`,
  }),
});

export const { kubernetesApiUnreachable, kubernetesNodesLost, kubernetesNodeNotReady, kubernetesStateMetricsErrors } =
  kubernetesAlerts();
export const { kubernetesVolumeFull } = volumeAlerts();
export const { kubernetesVolumeFillsUp } = volumeForecastAlerts();
