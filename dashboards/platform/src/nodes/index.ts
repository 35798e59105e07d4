import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { machines, neighbours } from '../neighbours.ts';
import { node } from '../variables.ts';
import { disks, fileSystems } from './disks.ts';
import { memory } from './memory.ts';
import { network } from './network.ts';
import { processors } from './processors.ts';
import { system } from './system.ts';

export const nodes = dashboard(dashboards.nodes, {
  description: 'What a machine runs out of: each of its resources by utilization, saturation and errors.',
  tags: ['infrastructure'],
  variables: [node],
  links: [...neighbours(dashboards.nodes, machines), dashboards.kubernetesNodes],
  annotations: changes,
  sections: [processors, memory, fileSystems, disks, network, system],
});
