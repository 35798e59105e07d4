import {
  combinations,
  levelOf,
  rateOf,
  signal,
  targetsOf,
  type Behaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as apiserver from '../kube-apiserver/index.ts';
import * as kubelet from '../kubelet/index.ts';
import { exporterBehaviour } from './exporter.ts';
import type { VolumeClaim } from './kubernetes-cluster.ts';

/** The kubelet of each node, with the volumes that pods have mounted. `used` is their share in use; 35 % by default. */
export function kubeletBehaviour(
  nodes: readonly string[],
  volumes: readonly VolumeClaim[],
  used: Signal = signal('volumes used', 0.35),
): Behaviour {
  const sizes = new Map(volumes.map(({ name, bytes }) => [name, bytes]));
  const each = {
    labels: volumes.map(({ namespace, name }) => ({ namespace, persistentvolumeclaim: name })),
    on: (instance: string) => instance === nodes[0],
  };
  const size = (name: string): number => sizes.get(name) ?? 0;
  return exporterBehaviour({
    targets: targetsOf(kubelet.kubelet, nodes),
    series: [
      levelOf(kubelet.kubeletRunningPods, ({ wander }) => Math.round(30 * wander(0.1))),
      levelOf(kubelet.kubeletVolumeCapacity, ({ labels }) => size(labels.persistentvolumeclaim), each),
      levelOf(
        kubelet.kubeletVolumeUsed,
        ({ labels, read }) => Math.round(size(labels.persistentvolumeclaim) * read(used)),
        each,
      ),
      levelOf(
        kubelet.kubeletVolumeAvailable,
        ({ labels, read }) => Math.round(size(labels.persistentvolumeclaim) * (1 - read(used))),
        each,
      ),
    ],
  });
}

const REQUEST = {
  dry_run: '',
  group: '',
  version: 'v1',
  resource: 'pods',
  subresource: '',
  scope: 'namespace',
  component: 'apiserver',
};

/** The API servers of a cluster. */
export const apiserverBehaviour = (instances: readonly string[]): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(apiserver.kubeApiserver, instances),
    series: [
      rateOf(apiserver.apiserverRequests, ({ labels, noise }) => (labels.code === '200' ? 60 : 0.01) * noise(0.2), {
        labels: combinations({ verb: ['GET', 'WATCH'], code: ['200', '500'] }).map((own) => ({ ...REQUEST, ...own })),
      }),
      levelOf(apiserver.apiserverInflightRequests, ({ noise }) => Math.round(9 * noise(0.5))),
    ],
  });
