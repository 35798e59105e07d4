import { levelOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import * as kube from '../kube-state-metrics/index.ts';
import { healthOf, type KubernetesCluster } from './kubernetes-cluster.ts';

/** What a cluster runs beside its deployments, as kube-state-metrics shows it: daemons, stateful sets, jobs, claims. */
export const sets = (cluster: KubernetesCluster): SeriesBehaviour[] => [
  ...daemonSets(cluster),
  ...statefulSets(cluster),
  ...jobs(cluster),
  ...claims(cluster),
];

/** One pod on each node: it is as ready as its node. */
function daemonSets(cluster: KubernetesCluster): SeriesBehaviour[] {
  const { namespace, nodes, daemonSets: names = [] } = cluster;
  if (names.length === 0) return [];
  const { nodeReady } = healthOf(cluster);
  const each = { labels: names.map((daemonset) => ({ namespace, daemonset })) };
  return [
    levelOf(kube.kubeDaemonSetDesired, nodes.length, each),
    levelOf(kube.kubeDaemonSetScheduled, nodes.length, each),
    levelOf(kube.kubeDaemonSetUpdated, nodes.length, each),
    levelOf(kube.kubeDaemonSetReady, ({ read }) => nodes.filter((node) => read(nodeReady(node)) === 1).length, each),
    levelOf(kube.kubeDaemonSetMisscheduled, 0, each),
  ];
}

/** Their members stand on disks of their own and stay up. */
function statefulSets({ namespace, statefulSets: all = [] }: KubernetesCluster): SeriesBehaviour[] {
  if (all.length === 0) return [];
  const replicas = new Map(all.map(({ name, replicas }) => [name, replicas]));
  const members = ({ labels }: { readonly labels: { readonly statefulset: string } }): number =>
    replicas.get(labels.statefulset) ?? 0;
  const each = { labels: all.map(({ name }) => ({ namespace, statefulset: name })) };
  return [
    levelOf(kube.kubeStatefulSetSpecReplicas, members, each),
    levelOf(kube.kubeStatefulSetReplicas, members, each),
    levelOf(kube.kubeStatefulSetReadyReplicas, members, each),
    levelOf(kube.kubeStatefulSetUpdatedReplicas, members, each),
  ];
}

/** All of them have succeeded: Kubernetes states a failure only of those that failed. */
function jobs({ namespace, jobs: names = [] }: KubernetesCluster): SeriesBehaviour[] {
  if (names.length === 0) return [];
  const each = { labels: names.map((job_name) => ({ namespace, job_name })) };
  return [
    levelOf(kube.kubeJobActive, 0, each),
    levelOf(kube.kubeJobSucceeded, 1, each),
    levelOf(kube.kubeJobFailedPods, 0, { labels: each.labels.map((own) => ({ ...own, reason: '' as const })) }),
  ];
}

const PHASES = ['Pending', 'Bound', 'Lost'] as const;

function claims({ namespace, claims: all = [] }: KubernetesCluster): SeriesBehaviour[] {
  if (all.length === 0) return [];
  const bytes = new Map(all.map(({ name, bytes }) => [name, bytes]));
  const labels = all.map(({ name }) => ({ namespace, persistentvolumeclaim: name }));
  return [
    levelOf(kube.kubeVolumeClaimRequestedBytes, ({ labels }) => bytes.get(labels.persistentvolumeclaim), { labels }),
    levelOf(kube.kubeVolumeClaimPhase, ({ labels }) => Number(labels.phase === 'Bound'), {
      labels: labels.flatMap((claim) => PHASES.map((phase) => ({ ...claim, phase }))),
    }),
  ];
}
