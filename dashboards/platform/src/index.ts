import type { Dashboard } from '@belvedere/dashboard-kit';
import { alertFatigue } from './alert-fatigue/index.ts';
import { aws } from './aws/index.ts';
import { capacity } from './capacity/index.ts';
import { cardinality } from './cardinality/index.ts';
import { cost } from './cost/index.ts';
import { elasticsearch } from './elasticsearch/index.ts';
import { gpu } from './gpu/index.ts';
import { infrastructureOverview } from './infrastructure-overview/index.ts';
import { kafka } from './kafka/index.ts';
import { kubernetesCluster } from './kubernetes-cluster/index.ts';
import { kubernetesNodes } from './kubernetes-nodes/index.ts';
import { kubernetesPods } from './kubernetes-pods/index.ts';
import { kubernetesStorage } from './kubernetes-storage/index.ts';
import { logExplorer } from './log-explorer/index.ts';
import { mongodb } from './mongodb/index.ts';
import { monitoring } from './monitoring/index.ts';
import { nodes } from './nodes/index.ts';
import { postgresql } from './postgresql/index.ts';
import { probes } from './probes/index.ts';
import { rabbitmq } from './rabbitmq/index.ts';
import { redis } from './redis/index.ts';
import { serviceMap } from './service-map/index.ts';
import { sloOverview } from './slo-overview/index.ts';
import { telemetry } from './telemetry/index.ts';

/** The dashboards of the platform, in the order of their keys. */
export const dashboards: readonly Dashboard[] = [
  infrastructureOverview,
  nodes,
  serviceMap,
  logExplorer,
  kubernetesCluster,
  kubernetesNodes,
  kubernetesPods,
  kubernetesStorage,
  postgresql,
  redis,
  mongodb,
  rabbitmq,
  kafka,
  elasticsearch,
  aws,
  gpu,
  probes,
  monitoring,
  telemetry,
  cardinality,
  capacity,
  alertFatigue,
  sloOverview,
  cost,
];
