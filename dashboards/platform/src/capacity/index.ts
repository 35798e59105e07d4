import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { machines as group, neighbours } from '../neighbours.ts';
import { cluster } from './cluster.ts';
import { datastores } from './datastores.ts';
import { machines } from './machines.ts';
import { telemetry } from './telemetry.ts';

export const capacity = dashboard(dashboards.capacity, {
  description: 'What runs full within a month if the last week goes on, for the weekly look and for the next order.',
  tags: ['capacity'],
  time: '30d',
  refresh: '15m',
  links: [...neighbours(dashboards.capacity, group), dashboards.cardinality, dashboards.kubernetesStorage],
  annotations: changes,
  sections: [machines, cluster, datastores, telemetry],
});
