import { documentsClusterFailure, documentsNodeDown, documentsNodeNotReady } from '@belvedere/alerts-documents';
import { section, stateTimeline, timeseries, UP_OR_DOWN, YES_OR_NO } from '@belvedere/dashboard-kit';
import { ownClusterNodes, ownNodes, ownPods } from '@belvedere/metrics-documents';
import {
  kubeNodeAllocatable,
  kubeNodeCondition,
  kubePodContainerRequests,
  nodeExporter,
} from '@belvedere/metrics-platform';

const ready = kubeNodeCondition.where({ ...ownClusterNodes, condition: 'Ready', status: 'true' }).max({ by: ['node'] });

const byResource = { by: ['resource'] } as const;
const timeline = { legend: 'hidden', width: 12, height: 6 } as const;

/** The cluster as a whole. */
export const cluster = section('Cluster', [
  stateTimeline('Nodes are ready', {
    description:
      'When Kubernetes held each node for ready. A node that is not, while its machine answers, has a sick kubelet or no room left.',
    query: ready.legend('{{node}}'),
    alert: documentsNodeNotReady,
    mappings: YES_OR_NO,
    ...timeline,
  }),
  stateTimeline('Machines', {
    description:
      'When the exporter of each machine answered Prometheus. If it does not, the machine is gone, or its network.',
    query: nodeExporter.up.where(ownNodes).legend('{{instance}}'),
    alert: documentsNodeDown,
    mappings: UP_OR_DOWN,
    ...timeline,
  }),
  timeseries('Nodes left', {
    description: 'Nodes that are ready, together. Below the line the services have no room to run.',
    queries: [ready.sum().legend('ready')],
    alert: documentsClusterFailure,
    min: 0,
  }),
  timeseries('Reserved of the cluster', {
    description:
      'What the pods of the domain asked for, as a share of what its nodes have for pods. Of three nodes, one can be lost without leaving pods without a place as long as it stays below two thirds.',
    queries: [
      kubePodContainerRequests
        .where(ownPods)
        .sum(byResource)
        .dividedBy(kubeNodeAllocatable.where(ownClusterNodes).sum(byResource))
        .legend('{{resource}}'),
    ],
    min: 0,
  }),
]);
