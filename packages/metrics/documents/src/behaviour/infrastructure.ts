import {
  blackboxBehaviour,
  containersBehaviour,
  gpuBehaviour,
  kubeletBehaviour,
  kubernetesBehaviour,
  nodesBehaviour,
  postgresqlBehaviour,
  redisBehaviour,
  type KubernetesCluster,
  type VolumeClaim,
} from '@belvedere/metrics-platform/behaviour';
import { signal, type Behaviour } from '@belvedere/simulator/model';
import { ownPods } from '../infrastructure.ts';
import { everyService } from '../jobs.ts';
import { CACHE, DATABASE, GPUS, KUBE_STATE_METRICS, NODES } from './instances.ts';
import {
  cacheHitRatio,
  cacheUp,
  databaseUp,
  demand,
  gatewayOpen,
  gpuBusy,
  gpuMemory,
  nodeReady,
  poolUse,
  requests,
} from './signals.ts';

const MEBIBYTE = 2 ** 20;
const GIBIBYTE = 2 ** 30;

const [primary, replica] = DATABASE;

const transactions = signal('transactions', ({ read }) => 30 + 4 * read(requests('documents-go-service')));
const connections = signal('connections', ({ read }) => 12 + 160 * read(poolUse));
const cacheReads = signal('reads of the cache', ({ read }) => 1.8 * read(requests('documents-api-gateway')));

/** The disks of the database, and where documents lie between two stages. */
const claims: readonly VolumeClaim[] = [
  ...DATABASE.map((server) => ({ namespace: ownPods.namespace, name: `data-${server}`, bytes: 80 * GIBIBYTE })),
  { namespace: ownPods.namespace, name: 'staging', bytes: 200 * GIBIBYTE },
];

const cluster: KubernetesCluster = {
  namespace: ownPods.namespace,
  nodes: NODES,
  load: demand,
  nodeReady,
  deployments: everyService.map(({ name }) => ({ name, replicas: 2, cores: 1.4, memory: 1_600 * MEBIBYTE })),
  claims,
};

/** What document analysis runs on, as the shared exporters show it. */
export const infrastructureBehaviours: readonly Behaviour[] = [
  nodesBehaviour(NODES, demand),
  kubernetesBehaviour(KUBE_STATE_METRICS, cluster),
  containersBehaviour(cluster),
  kubeletBehaviour(NODES, claims),
  gpuBehaviour(GPUS, { gpus: 2, utilization: gpuBusy, memoryUsed: gpuMemory }),
  postgresqlBehaviour([primary, replica], {
    connections,
    transactions,
    up: databaseUp,
    databases: ['documents'],
    replicas: [replica],
  }),
  redisBehaviour(CACHE, { reads: cacheReads, hitRatio: cacheHitRatio, up: cacheUp }),
  blackboxBehaviour({
    http: [{ instance: 'https://api.documents.example.com/health', healthy: gatewayOpen }],
    tcp: [...DATABASE.map((server) => ({ instance: `${server}:5432`, healthy: databaseUp }))],
    dns: [{ instance: 'dns.documents.svc:53', healthy: signal('names are found', 1) }],
  }),
];
