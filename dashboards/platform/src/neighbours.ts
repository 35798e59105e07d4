/** Which dashboards stand beside each other: a link keeps the time range and what was chosen. */
import type { DashboardKey } from '@belvedere/core';
import { dashboards } from '@belvedere/metrics-platform';

/** Machines and what they run out of. */
export const machines: readonly DashboardKey[] = [
  dashboards.nodes,
  dashboards.gpu,
  dashboards.aws,
  dashboards.probes,
  dashboards.capacity,
  dashboards.cost,
];

/** The cluster, from the whole to its volumes. */
export const kubernetes: readonly DashboardKey[] = [
  dashboards.kubernetesCluster,
  dashboards.kubernetesNodes,
  dashboards.kubernetesPods,
  dashboards.kubernetesStorage,
];

/** What keeps data, or passes it on. */
export const datastores: readonly DashboardKey[] = [
  dashboards.postgresql,
  dashboards.redis,
  dashboards.mongodb,
  dashboards.rabbitmq,
  dashboards.kafka,
  dashboards.elasticsearch,
];

/** What watches all of it, and what the domains promise. */
export const watching: readonly DashboardKey[] = [
  dashboards.sloOverview,
  dashboards.monitoring,
  dashboards.telemetry,
  dashboards.cardinality,
  dashboards.alertFatigue,
  dashboards.serviceMap,
  dashboards.logExplorer,
];

/** The overview and the others of a dashboard's group. */
export const neighbours = (own: DashboardKey, group: readonly DashboardKey[]): readonly DashboardKey[] =>
  [dashboards.infrastructureOverview, ...group].filter(({ uid }) => uid !== own.uid);
