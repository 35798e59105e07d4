import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { kubernetes, neighbours } from '../neighbours.ts';
import { namespace } from '../variables.ts';
import { controlPlane } from './control-plane.ts';
import { health } from './health.ts';
import { resources } from './resources.ts';
import { workloads } from './workloads.ts';

export const kubernetesCluster = dashboard(dashboards.kubernetesCluster, {
  description: 'Whether the cluster can be asked, has room, and runs what it should.',
  tags: ['kubernetes'],
  variables: [namespace],
  links: neighbours(dashboards.kubernetesCluster, kubernetes),
  annotations: changes,
  sections: [health, controlPlane, resources, workloads],
});
