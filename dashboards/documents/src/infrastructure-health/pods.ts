import { section, timeseries } from '@belvedere/dashboard-kit';
import { ownPods } from '@belvedere/metrics-documents';
import {
  containerCpuPeriods,
  containerCpuThrottledPeriods,
  containerCpuUsage,
  containerMemoryLimit,
  containerMemoryWorkingSet,
  kubeDeploymentAvailableReplicas,
  kubeDeploymentSpecReplicas,
  kubePodContainerRestarts,
  kubePodContainerWaiting,
  kubePodPhase,
} from '@belvedere/metrics-platform';
import { count } from '@belvedere/core';

const byDeployment = { by: ['deployment'] } as const;
const byContainer = { by: ['container'] } as const;
const byPod = { by: ['pod'] } as const;
const quarter = { width: 6, min: 0 } as const;
const half = { width: 12, min: 0 } as const;

const missing = kubeDeploymentSpecReplicas
  .where(ownPods)
  .sum(byDeployment)
  .minus(kubeDeploymentAvailableReplicas.where(ownPods).sum(byDeployment));

/** What runs on the nodes. */
export const pods = section('Pods', [
  timeseries('Replicas missing', {
    description:
      'Replicas that a deployment asks for and that are not available. For minutes it is a rollout or a node that was lost; for longer the new version does not start.',
    queries: [missing.clampMin(count(0)).legend('{{deployment}}')],
    ...quarter,
  }),
  timeseries('Pods by phase', {
    description: 'Pods by phase. Pending for long is a pod that fits on no node, or waits for its volume.',
    queries: [
      kubePodPhase
        .where(ownPods)
        .sum({ by: ['phase'] })
        .legend('{{phase}}'),
    ],
    stack: 'normal',
    ...quarter,
  }),
  timeseries('Containers that wait', {
    description:
      'Containers that wait to start, for their image, their configuration, or after a crash; `kubectl describe pod` says for what.',
    queries: [kubePodContainerWaiting.where(ownPods).sum(byContainer).legend('{{container}}')],
    ...quarter,
  }),
  timeseries('Restarts in 15 minutes', {
    description:
      'Restarts of containers within the 15 minutes before each moment. More than one of a container is a crash loop.',
    queries: [kubePodContainerRestarts.where(ownPods).increase('15m').sum(byContainer).legend('{{container}}')],
    style: 'bars',
    ...quarter,
  }),
  timeseries('CPU by pod', {
    description: 'Processors that a pod keeps busy: 100 % is one of them.',
    queries: [containerCpuUsage.where(ownPods).rate().sum(byPod).legend('{{pod}}')],
    ...half,
  }),
  timeseries('Memory by pod', {
    description: 'Memory of a pod that cannot be taken away: what its limit is held against.',
    queries: [containerMemoryWorkingSet.where(ownPods).sum(byPod).legend('{{pod}}')],
    ...half,
  }),
  timeseries('Memory of the limit', {
    description: 'Memory of a pod as a share of its limit. At 100 % its container is ended.',
    queries: [
      containerMemoryWorkingSet
        .where(ownPods)
        .sum(byPod)
        .dividedBy(containerMemoryLimit.where(ownPods).sum(byPod).above(0))
        .legend('{{pod}}'),
    ],
    ...half,
  }),
  timeseries('Held back by the limit', {
    description: 'Share of the periods in which a container reached its limit of processor time and had to wait.',
    queries: [
      containerCpuThrottledPeriods
        .where(ownPods)
        .rate()
        .sum(byContainer)
        .dividedBy(containerCpuPeriods.where(ownPods).rate().sum(byContainer).above(0))
        .legend('{{container}}'),
    ],
    ...half,
  }),
]);
