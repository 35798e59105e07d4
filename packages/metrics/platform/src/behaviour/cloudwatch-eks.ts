import { levelOf, type SeriesBehaviour, type Signal } from '@belvedere/simulator/model';
import * as cloudwatch from '../cloudwatch/index.ts';
import type { EksCluster } from './cloudwatch-workload.ts';

/** The pods of a service. */
const PODS = [0, 1] as const;

/** A cluster of EKS as Container Insights shows it. */
export function eksSeries({ name, nodes, services }: EksCluster, load: Signal): readonly SeriesBehaviour[] {
  const shared = { exported_job: 'containerinsights', cluster_name: name };
  const whole = { labels: [shared] };
  const eachNode = {
    labels: nodes.map((node, index) => ({ ...shared, node_name: node, instance_id: `i-0${index}a4c8e2f6b1d3579` })),
  };
  const eachNamespace = { labels: Object.keys(services).map((namespace) => ({ ...shared, namespace })) };
  const running = Object.entries(services).flatMap(([namespace, some]) =>
    some.map((service) => ({ ...shared, namespace, service })),
  );
  const eachService = { labels: running };
  const eachPod = {
    labels: running.flatMap(({ service, ...rest }) => PODS.map((pod) => ({ ...rest, pod_name: `${service}-${pod}` }))),
  };
  return [
    levelOf(cloudwatch.eksNodes, nodes.length, whole),
    levelOf(cloudwatch.eksFailedNodes, 0, whole),
    levelOf(
      cloudwatch.eksRunningPods,
      ({ labels }) => PODS.length * (services[labels.namespace]?.length ?? 0),
      eachNamespace,
    ),
    levelOf(cloudwatch.eksServicePods, PODS.length, eachService),
    levelOf(cloudwatch.eksNodeCpuUtilization, ({ read, wander }) => 14 + 30 * read(load) * wander(0.1), eachNode),
    levelOf(cloudwatch.eksNodeCpuReserved, 62, eachNode),
    levelOf(cloudwatch.eksNodeMemoryUtilization, ({ wander }) => 52 * wander(0.08, 1800), eachNode),
    levelOf(cloudwatch.eksNodeMemoryReserved, 68, eachNode),
    levelOf(cloudwatch.eksNodeDiskUtilization, ({ wander }) => 37 * wander(0.03, 3600), eachNode),
    levelOf(cloudwatch.eksNodeNetwork, ({ read, noise }) => 16.6e6 * read(load) * noise(0.06), eachNode),
    levelOf(cloudwatch.eksPodCpuUtilization, ({ read, noise }) => 8 + 32 * read(load) * noise(0.1), eachPod),
    levelOf(cloudwatch.eksPodMemoryUtilization, ({ wander }) => 47 * wander(0.08, 1800), eachPod),
    levelOf(cloudwatch.eksPodRestarts, 0, eachPod),
  ];
}
