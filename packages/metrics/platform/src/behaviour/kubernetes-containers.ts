import { rateOf, levelOf, type Moment, type SeriesBehaviour } from '@belvedere/simulator/model';
import * as kube from '../kube-state-metrics/index.ts';
import { healthOf, podReady, podsOf, type KubernetesCluster } from './kubernetes-cluster.ts';

/** A container that does not stay up starts anew about every two minutes, once the pauses between have grown. */
const RESTARTS_PER_SECOND = 1 / 120;

/** The containers of a cluster's pods, as kube-state-metrics shows them. */
export function containers(cluster: KubernetesCluster): SeriesBehaviour[] {
  const { stable } = healthOf(cluster);
  const ready = podReady(cluster);
  const all = podsOf(cluster);
  const byUid = new Map(all.map((pod) => [pod.uid, pod]));
  const each = { labels: all.map(({ namespace, pod, uid, container }) => ({ namespace, pod, uid, container })) };
  const crashing = ({ labels, read }: Moment<'container'>): boolean => read(stable(labels.container)) === 0;
  const amounts = new Map<string, { readonly request: number; readonly limit: number }>(
    all.flatMap((pod) => {
      const { cores, coreLimit = 2 * cores, memory, memoryLimit = 2 * memory } = pod.workload;
      return [
        [`${pod.uid} cpu`, { request: cores, limit: coreLimit }],
        [`${pod.uid} memory`, { request: 1.2 * memory, limit: memoryLimit }],
      ] as const;
    }),
  );
  const resources = {
    labels: all.flatMap(({ namespace, pod, uid, container, node }) => [
      { namespace, pod, uid, container, node, resource: 'cpu', unit: 'core' as const },
      { namespace, pod, uid, container, node, resource: 'memory', unit: 'byte' as const },
    ]),
  };
  return [
    rateOf(kube.kubePodContainerRestarts, (moment) => (crashing(moment) ? RESTARTS_PER_SECOND : 0), each),
    levelOf(
      kube.kubePodContainerReady,
      ({ labels, read }) => {
        const pod = byUid.get(labels.uid);
        return Number(pod !== undefined && ready(pod, read));
      },
      each,
    ),
    levelOf(kube.kubePodContainerRunning, (moment) => Number(!crashing(moment)), each),
    levelOf(kube.kubePodContainerWaiting, (moment) => Number(crashing(moment)), each),
    levelOf(kube.kubePodContainerWaitingReason, (moment) => (crashing(moment) ? 1 : undefined), {
      labels: each.labels.map((container) => ({ ...container, reason: 'CrashLoopBackOff' })),
    }),
    levelOf(kube.kubePodContainerLastTerminatedReason, (moment) => (crashing(moment) ? 1 : undefined), {
      labels: each.labels.map((container) => ({ ...container, reason: 'Error' })),
    }),
    levelOf(
      kube.kubePodContainerRequests,
      ({ labels }) => amounts.get(`${labels.uid} ${labels.resource}`)?.request,
      resources,
    ),
    levelOf(
      kube.kubePodContainerLimits,
      ({ labels }) => amounts.get(`${labels.uid} ${labels.resource}`)?.limit,
      resources,
    ),
  ];
}
