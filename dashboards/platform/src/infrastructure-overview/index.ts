import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { containers } from './containers.ts';
import { databases } from './databases.ts';
import { network } from './network.ts';
import { nodes } from './nodes.ts';
import { promises } from './promises.ts';

export const infrastructureOverview = dashboard(dashboards.infrastructureOverview, {
  description:
    'Whether what all domains run on is well: machines, containers, databases and the network, the worst of each first.',
  tags: ['overview'],
  links: [
    dashboards.sloOverview,
    dashboards.nodes,
    dashboards.kubernetesCluster,
    dashboards.kubernetesPods,
    dashboards.monitoring,
    dashboards.capacity,
    dashboards.cost,
    { title: 'Datastores', tags: ['platform', 'datastore'], dropdown: true },
  ],
  annotations: changes,
  sections: [promises, nodes, containers, databases, network],
});
