import {
  combinations,
  levelOf,
  rateOf,
  targetsOf,
  type Behaviour,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import * as kube from '../kube-state-metrics/index.ts';
import { CONDITION_STATUSES } from '../kube-state-metrics/job.ts';
import { exporterBehaviour } from './exporter.ts';
import { healthOf, podReady, podsOf, replicaSetOf, type KubernetesCluster, type Pod } from './kubernetes-cluster.ts';
import { containers } from './kubernetes-containers.ts';
import { sets } from './kubernetes-sets.ts';

const GIBIBYTE = 2 ** 30;

/** What the API server knows of the nodes, pods and deployments of a namespace, as kube-state-metrics shows it. */
export const kubernetesBehaviour = (instances: readonly string[], cluster: KubernetesCluster): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(kube.kubeStateMetrics, instances),
    series: [
      ...nodes(cluster),
      ...deployments(cluster),
      ...pods(cluster),
      ...containers(cluster),
      ...sets(cluster),
      ...own,
    ],
  });

const CALLS = { labels: combinations({ result: ['success', 'error'], resource: ['*v1.Node', '*v1.Pod'] }) };

/** What kube-state-metrics asks of the API server: watches, which end after some minutes, and now and then a list. */
const own: readonly SeriesBehaviour[] = [
  rateOf(kube.kubeStateMetricsLists, ({ labels }) => (labels.result === 'success' ? 0.002 : 0), CALLS),
  rateOf(kube.kubeStateMetricsWatches, ({ labels }) => (labels.result === 'success' ? 0.01 : 0), CALLS),
];

/** 1 or 0 as a status of a condition says: nothing is known of what a node that is gone would say. */
const statusOf = (ready: boolean, status: string): number => Number(status === (ready ? 'true' : 'unknown'));

const PRESSURES = ['MemoryPressure', 'DiskPressure', 'PIDPressure', 'NetworkUnavailable'];

function nodes(cluster: KubernetesCluster): SeriesBehaviour[] {
  const { nodeReady } = healthOf(cluster);
  const each = { labels: combinations({ node: cluster.nodes }) };
  const resources = {
    labels: cluster.nodes.flatMap((node) => [
      { node, resource: 'cpu', unit: 'core' as const },
      { node, resource: 'memory', unit: 'byte' as const },
      { node, resource: 'pods', unit: 'integer' as const },
    ]),
  };
  const amount = (resource: string): number => ({ cpu: 4, memory: 16 * GIBIBYTE })[resource] ?? 110;
  return [
    levelOf(kube.kubeNode, 1, { labels: cluster.nodes.map(nodeInfo) }),
    levelOf(kube.kubeNodeUnschedulable, 0, each),
    levelOf(kube.kubeNodeCondition, ({ labels, read }) => statusOf(read(nodeReady(labels.node)) === 1, labels.status), {
      labels: combinations({ node: cluster.nodes, condition: ['Ready'], status: CONDITION_STATUSES }),
    }),
    levelOf(kube.kubeNodeCondition, ({ labels }) => Number(labels.status === 'false'), {
      labels: combinations({ node: cluster.nodes, condition: PRESSURES, status: CONDITION_STATUSES }),
    }),
    levelOf(kube.kubeNodeCapacity, ({ labels }) => amount(labels.resource), resources),
    levelOf(kube.kubeNodeAllocatable, ({ labels }) => 0.94 * amount(labels.resource), resources),
  ];
}

const nodeInfo = (node: string, index: number) => ({
  node,
  kernel_version: '6.12.48',
  os_image: 'Debian GNU/Linux 13 (trixie)',
  container_runtime_version: 'containerd://2.1.4',
  kubelet_version: 'v1.35.0',
  kubeproxy_version: 'v1.35.0',
  provider_id: `aws:///eu-central-1a/${node}`,
  pod_cidr: `10.42.${index}.0/24`,
  system_uuid: node,
  internal_ip: `10.0.4.${index + 10}`,
});

function deployments(cluster: KubernetesCluster): SeriesBehaviour[] {
  const { namespace } = cluster;
  const ready = podReady(cluster);
  const all = podsOf(cluster);
  const own = (name: string): readonly Pod[] => all.filter(({ workload }) => workload.name === name);
  const wanted = ({ labels }: Moment<'deployment'>): number => own(labels.deployment).length;
  const available = ({ labels, read }: Moment<'deployment'>): number =>
    own(labels.deployment).filter((pod) => ready(pod, read)).length;
  const each = { labels: cluster.deployments.map(({ name }) => ({ namespace, deployment: name })) };
  return [
    levelOf(kube.kubeDeploymentSpecReplicas, wanted, each),
    levelOf(kube.kubeDeploymentReplicas, wanted, each),
    levelOf(kube.kubeDeploymentUpdatedReplicas, wanted, each),
    levelOf(kube.kubeDeploymentReadyReplicas, available, each),
    levelOf(kube.kubeDeploymentAvailableReplicas, available, each),
    levelOf(kube.kubeDeploymentUnavailableReplicas, (moment) => wanted(moment) - available(moment), each),
    levelOf(kube.kubeDeploymentGeneration, 4, each),
    levelOf(kube.kubeDeploymentObservedGeneration, 4, each),
  ];
}

function pods(cluster: KubernetesCluster): SeriesBehaviour[] {
  const ready = podReady(cluster);
  const all = podsOf(cluster);
  const byUid = new Map(all.map((pod) => [pod.uid, pod]));
  const isReady = ({ labels, read }: Moment<'uid'>): boolean => {
    const pod = byUid.get(labels.uid);
    return pod !== undefined && ready(pod, read);
  };
  const identities = all.map(({ namespace, pod, uid }) => ({ namespace, pod, uid }));
  const phases = ['Pending', 'Running', 'Succeeded', 'Failed', 'Unknown'] as const;
  return [
    levelOf(kube.kubePod, 1, { labels: all.map(podInfo) }),
    levelOf(kube.kubePodOwner, 1, {
      labels: all.map(({ namespace, pod, uid, workload }) => ({
        namespace,
        pod,
        uid,
        owner_kind: 'ReplicaSet',
        owner_name: replicaSetOf(workload),
        owner_is_controller: 'true',
      })),
    }),
    levelOf(kube.kubePodPhase, ({ labels }) => Number(labels.phase === 'Running'), {
      labels: identities.flatMap((pod) => phases.map((phase) => ({ ...pod, phase }))),
    }),
    levelOf(kube.kubePodReady, (moment) => Number(moment.labels.condition === (isReady(moment) ? 'true' : 'false')), {
      labels: identities.flatMap((pod) => CONDITION_STATUSES.map((condition) => ({ ...pod, condition }))),
    }),
  ];
}

const podInfo = ({ namespace, pod, uid, node, workload }: Pod, index: number) => ({
  namespace,
  pod,
  uid,
  node,
  host_ip: '10.0.4.10',
  pod_ip: `10.42.0.${index + 20}`,
  created_by_kind: 'ReplicaSet',
  created_by_name: replicaSetOf(workload),
  priority_class: '',
  host_network: 'false' as const,
});
