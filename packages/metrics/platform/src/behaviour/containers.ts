import {
  levelOf,
  rateOf,
  targetsOf,
  type Behaviour,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import * as cadvisor from '../cadvisor/index.ts';
import { exporterBehaviour } from './exporter.ts';
import { healthOf, podsOf, type KubernetesCluster, type Pod } from './kubernetes-cluster.ts';

/** The containers of a cluster's pods as the cAdvisor of each node shows them: the node is the label `instance`. */
export const containersBehaviour = (cluster: KubernetesCluster): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(cadvisor.cadvisor, cluster.nodes),
    series: cluster.nodes.flatMap((node) => [
      ...machine(node),
      ...containers(cluster, node),
      ...network(cluster, node),
    ]),
  });

const GIBIBYTE = 2 ** 30;

function machine(node: string): SeriesBehaviour[] {
  const each = {
    labels: [{ boot_id: node, machine_id: node, system_uuid: node }],
    on: (name: string) => name === node,
  };
  return [levelOf(cadvisor.machineCpuCores, 4, each), levelOf(cadvisor.machineMemory, 16 * GIBIBYTE, each)];
}

const containerLabels = ({ container, namespace, pod, uid }: Pod) => ({
  container,
  namespace,
  pod,
  id: `/kubepods.slice/kubepods-pod${uid}/cri-containerd-${uid}.scope`,
  image: `registry.example.com/${container}:1.0.0`,
  name: uid,
});

function containers(cluster: KubernetesCluster, node: string): SeriesBehaviour[] {
  const { memoryGrowth, stable } = healthOf(cluster);
  const own = podsOf(cluster).filter((pod) => pod.node === node);
  const workloads = new Map(own.map(({ container, workload }) => [container, workload]));
  const each = { labels: own.map(containerLabels), on: (name: string) => name === node };
  const cores = ({ labels, read, noise }: Moment<'container'>): number =>
    (workloads.get(labels.container)?.cores ?? 0) * (0.1 + 0.9 * read(cluster.load)) * noise(0.08);
  const coreLimit = (container: string): number => {
    const workload = workloads.get(container);
    return workload === undefined ? 0 : (workload.coreLimit ?? 2 * workload.cores);
  };
  const memory = ({ labels, read, wander }: Moment<'container'>): number => {
    const { memory: usual = 0, memoryLimit = 2 * usual } = workloads.get(labels.container) ?? {};
    return Math.round(Math.min(memoryLimit, usual * read(memoryGrowth) * wander(0.05)));
  };
  const memoryLimit = (container: string): number => {
    const workload = workloads.get(container);
    return workload === undefined ? 0 : (workload.memoryLimit ?? 2 * workload.memory);
  };
  const total = { ...each, labels: each.labels.map((labels) => ({ ...labels, cpu: 'total' as const })) };
  const devices = { ...each, labels: each.labels.map((labels) => ({ ...labels, device: '/dev/sda1' })) };
  return [
    rateOf(cadvisor.containerCpuUsage, cores, total),
    rateOf(cadvisor.containerCpuPeriods, 10, each),
    rateOf(cadvisor.containerCpuThrottledPeriods, ({ noise }) => 0.05 * noise(0.8), each),
    rateOf(cadvisor.containerCpuThrottled, ({ noise }) => 0.002 * noise(0.8), each),
    levelOf(cadvisor.containerCpuQuota, ({ labels }) => 100_000 * coreLimit(labels.container), each),
    levelOf(cadvisor.containerCpuPeriod, 100_000, each),
    levelOf(cadvisor.containerMemoryWorkingSet, memory, each),
    levelOf(cadvisor.containerMemoryResident, (moment) => Math.round(0.86 * memory(moment)), each),
    levelOf(cadvisor.containerMemoryLimit, ({ labels }) => memoryLimit(labels.container), each),
    rateOf(cadvisor.containerOutOfMemory, 0, each),
    levelOf(
      cadvisor.containerStartTime,
      ({ labels, read, time, start }) => (read(stable(labels.container)) === 1 ? start - 400_000 : time - 40),
      each,
    ),
    levelOf(cadvisor.containerLastSeen, ({ time }) => Math.floor(time), each),
    rateOf(cadvisor.containerDiskReadBytes, ({ read, noise }) => 9_000 * read(cluster.load) * noise(0.4), devices),
    rateOf(cadvisor.containerDiskWrittenBytes, ({ read, noise }) => 42_000 * read(cluster.load) * noise(0.4), devices),
  ];
}

/** The network belongs to the pod: its series name no container. */
function network(cluster: KubernetesCluster, node: string): SeriesBehaviour[] {
  const each = {
    labels: podsOf(cluster)
      .filter((pod) => pod.node === node)
      .map((pod) => ({
        ...containerLabels(pod),
        container: '',
        id: `/kubepods.slice/kubepods-pod${pod.uid}`,
        image: '',
        interface: 'eth0',
      })),
    on: (name: string) => name === node,
  };
  return [
    rateOf(cadvisor.containerNetworkReceived, ({ read, noise }) => 190_000 * read(cluster.load) * noise(0.1), each),
    rateOf(cadvisor.containerNetworkTransmitted, ({ read, noise }) => 160_000 * read(cluster.load) * noise(0.1), each),
    rateOf(cadvisor.containerNetworkReceiveErrors, 0, each),
    rateOf(cadvisor.containerNetworkTransmitErrors, 0, each),
    rateOf(cadvisor.containerNetworkReceiveDropped, 0, each),
    rateOf(cadvisor.containerNetworkTransmitDropped, 0, each),
  ];
}
