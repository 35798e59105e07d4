import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-documents';
import { dashboards as platform } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { node } from '../variables.ts';
import { cluster } from './cluster.ts';
import { gpus } from './gpus.ts';
import { head } from './head.ts';
import { network } from './network.ts';
import { nodes } from './nodes.ts';
import { pods } from './pods.ts';
import { probes } from './probes.ts';
import { storage } from './storage.ts';

export const infrastructureHealth = dashboard(dashboards.infrastructureHealth, {
  description:
    'Whether the cluster, its nodes, pods, network and disks carry document analysis, and which of them runs out of something.',
  tags: ['infrastructure'],
  variables: [node],
  links: [
    dashboards.businessOverview,
    dashboards.technicalPerformance,
    dashboards.mlPerformance,
    platform.kubernetesCluster,
    platform.nodes,
  ],
  annotations: changes,
  panels: head,
  sections: [cluster, nodes, pods, network, probes, storage, gpus],
});
