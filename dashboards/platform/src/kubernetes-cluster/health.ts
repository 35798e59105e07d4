import { kubernetesApiUnreachable, kubernetesNodesLost, readyNodes } from '@belvedere/alerts-platform';
import { count, ratio } from '@belvedere/core';
import { section, stat, stateTimeline, timeseries, UP_OR_DOWN, worseAbove } from '@belvedere/dashboard-kit';
import { dashboards, kubeApiserver, kubeletRunningPods, kubeNode, kubePodPhase } from '@belvedere/metrics-platform';
import { namespace } from '../variables.ts';

const figure = { width: 6, height: 5, sparkline: true } as const;

/** Whether there is a cluster. */
export const health = section('Health', [
  stateTimeline('API servers', {
    description: 'When each API server answered its scrapes. With all of them gone nothing can be started or changed.',
    query: kubeApiserver.up.legend('{{instance}}'),
    alert: kubernetesApiUnreachable,
    mappings: UP_OR_DOWN,
    width: 12,
  }),
  timeseries('Ready nodes', {
    description: 'The share of the nodes that are ready, of those that are meant to run pods.',
    queries: [readyNodes.legend('ready')],
    alert: kubernetesNodesLost,
    min: 0,
    max: ratio(1),
    dataLinks: [{ dashboard: dashboards.kubernetesNodes }],
    width: 12,
  }),
  stat('Nodes', {
    description: 'Nodes that the cluster knows of, ready or not.',
    query: kubeNode.count(),
    ...figure,
  }),
  stat('Running pods', {
    description: 'Pods that run on all nodes, as the kubelets say.',
    query: kubeletRunningPods.sum(),
    ...figure,
  }),
  stat('Pods that wait', {
    description:
      'Pods of the chosen namespaces that wait to be placed or started. For long: no room, no image, no volume.',
    query: kubePodPhase.where({ namespace, phase: 'Pending' }).sum(),
    thresholds: worseAbove(count(1), count(5)),
    ...figure,
  }),
  stat('Failed pods', {
    description: 'Pods of the chosen namespaces that ended with an error and were not replaced.',
    query: kubePodPhase.where({ namespace, phase: 'Failed' }).sum(),
    thresholds: worseAbove(count(1)),
    ...figure,
  }),
]);
