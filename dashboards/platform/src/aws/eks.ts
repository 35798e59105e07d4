import { count, quantity, ratio } from '@belvedere/core';
import { section, stat, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  dashboards,
  eksFailedNodes,
  eksNodeCpuUtilization,
  eksNodeDiskUtilization,
  eksNodeMemoryUtilization,
  eksNodes,
  eksPodRestarts,
  eksRunningPods,
} from '@belvedere/metrics-platform';

const WHOLE = quantity(100, 'percent');
const node = { by: ['cluster_name', 'node_name'] } as const;
const figure = { width: 4, height: 8, sparkline: true } as const;
const share = { width: 8, min: 0, max: ratio(1), thresholds: worseAbove(ratio(0.8), ratio(0.9)) } as const;

/** The clusters as AWS sees them: where it and Kubernetes differ, the network between them is broken. */
export const eks = section('EKS', [
  stat('Nodes', {
    description: 'Nodes of each cluster, as AWS counts them.',
    query: eksNodes.max({ by: ['cluster_name'] }).legend('{{cluster_name}}'),
    dataLinks: [{ dashboard: dashboards.kubernetesNodes }],
    ...figure,
  }),
  stat('Failed nodes', {
    description: 'Nodes of each cluster that AWS holds for broken.',
    query: eksFailedNodes.max({ by: ['cluster_name'] }).legend('{{cluster_name}}'),
    thresholds: worseAbove(count(1)),
    ...figure,
  }),
  timeseries('Running pods', {
    description: 'Pods that run, by cluster and namespace.',
    queries: [eksRunningPods.sum({ by: ['cluster_name', 'namespace'] }).legend('{{namespace}} of {{cluster_name}}')],
    width: 8,
    min: 0,
  }),
  timeseries('Restarts of pods', {
    description: 'Restarts of the containers of a pod since it was made, the most of each namespace.',
    queries: [eksPodRestarts.max({ by: ['cluster_name', 'namespace'] }).legend('{{namespace}} of {{cluster_name}}')],
    width: 8,
    min: 0,
  }),
  timeseries('CPU of nodes', {
    description: 'The share of its processors that each node uses.',
    queries: [eksNodeCpuUtilization.max(node).dividedBy(WHOLE).legend('{{node_name}}')],
    ...share,
  }),
  timeseries('Memory of nodes', {
    description: 'The share of its memory that each node uses.',
    queries: [eksNodeMemoryUtilization.max(node).dividedBy(WHOLE).legend('{{node_name}}')],
    ...share,
  }),
  timeseries('Disks of nodes', {
    description: 'The share of its disk that each node uses. Full ones get no images, so that no pod starts there.',
    queries: [eksNodeDiskUtilization.max(node).dividedBy(WHOLE).legend('{{node_name}}')],
    ...share,
  }),
]);
