import { ratio } from '@belvedere/core';
import { section, table, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  kubeletRunningPods,
  kubeNode,
  kubeNodeAllocatable,
  kubePodContainerRequests,
} from '@belvedere/metrics-platform';

const byNode = { by: ['node'] } as const;
const reserved = (resource: 'cpu' | 'memory') =>
  kubePodContainerRequests
    .where({ resource })
    .sum(byNode)
    .dividedBy(kubeNodeAllocatable.where({ resource }).sum(byNode));
const third = { width: 8, min: 0 } as const;
const share = { ...third, thresholds: worseAbove(ratio(0.85), ratio(1)) } as const;

/** How pods are spread over the nodes. */
export const placement = section('Placement', [
  timeseries('Processors reserved', {
    description: 'What the containers of a node ask for as a share of what it gives. At 100 % it takes no further pod.',
    queries: [reserved('cpu').legend('{{node}}')],
    ...share,
  }),
  timeseries('Memory reserved', {
    description: 'The same of memory. A large gap to what is used is money: pods ask for more than they need.',
    queries: [reserved('memory').legend('{{node}}')],
    ...share,
  }),
  timeseries('Pods per node', {
    description:
      'Pods that run on each node. After a node was lost they crowd on the others until pods are placed anew.',
    queries: [kubeletRunningPods.legend('{{instance}}')],
    ...third,
  }),
  table('Versions', {
    description:
      'How many nodes run what. While nodes are rolled out two versions stand beside each other; for long, the rollout is stuck.',
    queries: [
      kubeNode
        .count({ by: ['kubelet_version', 'container_runtime_version', 'kernel_version', 'os_image'] })
        .legend('Nodes'),
    ],
    labels: {
      kubelet_version: 'Kubelet',
      container_runtime_version: 'Runtime',
      kernel_version: 'Kernel',
      os_image: 'System',
    },
    width: 24,
    height: 7,
  }),
]);
