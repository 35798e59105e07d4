import {
  containersBehaviour,
  kubernetesBehaviour,
  type KubernetesCluster,
} from '@belvedere/metrics-platform/behaviour';
import type { Behaviour } from '@belvedere/simulator/model';
import { ownNamespace } from '../infrastructure.ts';
import { INSTANCES, KUBE_STATE_METRICS, NODES } from './instances.ts';
import { MEBIBYTE, SERVICES } from './service.ts';
import { traffic } from './signals.ts';

/** The pods of the ten services: a container each, named like its service. */
const cluster: KubernetesCluster = {
  namespace: ownNamespace.namespace,
  nodes: NODES,
  load: traffic,
  deployments: SERVICES.map(({ service, cpu, memory }) => ({
    name: service.name,
    replicas: INSTANCES,
    cores: cpu,
    memory: memory * MEBIBYTE,
  })),
};

/** The services as the cluster that they run in shows them. */
export const containerBehaviours: readonly Behaviour[] = [
  kubernetesBehaviour(KUBE_STATE_METRICS, cluster),
  containersBehaviour(cluster),
];
