import { count, quantity } from '@belvedere/core';
import { section, stat, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  eksFailedNodes,
  eksNodeCpuUtilization,
  eksNodeDiskUtilization,
  eksNodeMemoryUtilization,
  eksNodes,
  eksPodRestarts,
  eksRunningPods,
} from '@belvedere/metrics-platform';

const byNode = { by: ['node_name'] } as const;
const byCluster = { by: ['cluster_name'] } as const;
const share = { width: 8, min: 0, max: quantity(100, 'percent') } as const;

/** The cluster that the services run in, as Container Insights sees it. */
export const eks = section('EKS', [
  stat('Nodes', {
    description:
      'Nodes of the cluster. Fewer than usual: the group of nodes shrinks, or a node was lost and not replaced.',
    query: eksNodes.max(byCluster).legend('{{cluster_name}}'),
    width: 4,
    height: 8,
  }),
  stat('Failed nodes', {
    description:
      'Nodes that some condition disables: no memory, no disk, no network. Their pods move; with too few left they wait.',
    query: eksFailedNodes.max(byCluster).legend('{{cluster_name}}'),
    thresholds: worseAbove(count(1)),
    width: 4,
    height: 8,
  }),
  timeseries('Pods by namespace', {
    description: 'Pods of each namespace that run. A fall without a deployment: they end, or find no node.',
    queries: [eksRunningPods.max({ by: ['namespace'] }).legend('{{namespace}}')],
    min: 0,
    width: 8,
    height: 8,
  }),
  timeseries('Restarts by namespace', {
    description: 'Restarts of the containers of each namespace, as CloudWatch counts them for the pods that are there.',
    queries: [eksPodRestarts.sum({ by: ['namespace'] }).legend('{{namespace}}')],
    min: 0,
    width: 8,
    height: 8,
  }),
  timeseries('CPU of the cluster’s nodes', {
    description: 'Share of the processors of each node that is used.',
    queries: [eksNodeCpuUtilization.max(byNode).legend('{{node_name}}')],
    ...share,
  }),
  timeseries('Memory of the cluster’s nodes', {
    description: 'Share of the memory of each node that is used. Near 100 % pods are evicted.',
    queries: [eksNodeMemoryUtilization.max(byNode).legend('{{node_name}}')],
    ...share,
  }),
  timeseries('Disks of the cluster’s nodes', {
    description: 'Share of the file systems of each node that is used. From 85 % on images are removed, then pods.',
    queries: [eksNodeDiskUtilization.max(byNode).legend('{{node_name}}')],
    ...share,
  }),
]);
