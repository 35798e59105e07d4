import { signal, type Moment, type Signal } from '@belvedere/simulator/model';

/** A deployment of one container. */
export interface Workload {
  readonly name: string;
  readonly replicas: number;
  /** Cores that a replica uses at full load, and may use at most; the limit is twice the use where it is left out. */
  readonly cores: number;
  readonly coreLimit?: number;
  /** Bytes that a replica keeps in memory, and may keep at most; the limit is twice the use where it is left out. */
  readonly memory: number;
  readonly memoryLimit?: number;
}

/** A set whose members have names and disks of their own. */
export interface StatefulSet {
  readonly name: string;
  readonly replicas: number;
}

/** A claim on a volume, mounted on the first node. */
export interface VolumeClaim {
  readonly namespace: string;
  readonly name: string;
  readonly bytes: number;
}

/** What a domain runs in Kubernetes: the pods of one namespace, spread over the nodes in turn. */
export interface KubernetesCluster {
  readonly namespace: string;
  readonly nodes: readonly string[];
  readonly deployments: readonly Workload[];
  /** What runs once on each node; nothing where it is left out. */
  readonly daemonSets?: readonly string[];
  /** None where it is left out. */
  readonly statefulSets?: readonly StatefulSet[];
  /** Jobs that have run; none where it is left out. */
  readonly jobs?: readonly string[];
  /** Claims on volumes, all of them bound; none where it is left out. */
  readonly claims?: readonly VolumeClaim[];
  /** How much there is to do, from 0 to 1. */
  readonly load: Signal;
  /** 1 where a node is ready; all are where it is left out. Its pods are not ready while it is not. */
  readonly nodeReady?: (node: string) => Signal;
  /** 1 where the containers of a deployment stay up; while it is 0 they start again and again. All do where it is left out. */
  readonly stable?: (deployment: string) => Signal;
  /** How much more memory the containers take than they should: 1 is as they should. */
  readonly memoryGrowth?: Signal;
}

/** One of the pods, and where it runs. */
export interface Pod {
  readonly workload: Workload;
  readonly namespace: string;
  readonly pod: string;
  readonly uid: string;
  readonly container: string;
  readonly node: string;
}

/** The pods of a cluster's deployments. */
export const podsOf = ({ deployments, nodes, namespace }: KubernetesCluster): readonly Pod[] =>
  deployments
    .flatMap((workload) => Array.from({ length: workload.replicas }, (_, replica) => ({ workload, replica })))
    .map(({ workload, replica }, index) => ({
      workload,
      namespace,
      pod: `${replicaSetOf(workload)}-r${replica}`,
      uid: `6f1d0c52-0000-4000-8000-${String(index).padStart(12, '0')}`,
      container: workload.name,
      node: nodes[index % nodes.length] ?? '',
    }));

/** The replica set of a deployment's newest template. */
export const replicaSetOf = ({ name }: Workload): string => `${name}-7c9d5f6b84`;

/** The signals of a cluster, with those that say that all is well where none is given. */
export function healthOf({ nodes, deployments, nodeReady, stable, memoryGrowth }: KubernetesCluster): {
  readonly nodeReady: (node: string) => Signal;
  readonly stable: (deployment: string) => Signal;
  readonly memoryGrowth: Signal;
} {
  const well = signal('as it should be', 1);
  const known = (names: readonly string[]) => (name: string) => {
    if (!names.includes(name)) throw new RangeError(`the cluster has ${names.join(', ')}, not '${name}'`);
    return well;
  };
  return {
    nodeReady: nodeReady ?? known(nodes),
    stable: stable ?? known(deployments.map(({ name }) => name)),
    memoryGrowth: memoryGrowth ?? well,
  };
}

/** Whether a pod is ready: its node is, and its container stays up. */
export function podReady(cluster: KubernetesCluster): (pod: Pod, read: Moment['read']) => boolean {
  const { nodeReady, stable } = healthOf(cluster);
  return ({ node, workload }, read) => read(nodeReady(node)) === 1 && read(stable(workload.name)) === 1;
}
