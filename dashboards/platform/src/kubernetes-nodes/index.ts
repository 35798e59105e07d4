import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { kubernetes, neighbours } from '../neighbours.ts';
import { conditions } from './conditions.ts';
import { daemons } from './daemons.ts';
import { placement } from './placement.ts';

export const kubernetesNodes = dashboard(dashboards.kubernetesNodes, {
  description: 'Which nodes take pods, what Kubernetes says of them, and how much of each is given away.',
  tags: ['kubernetes'],
  links: [...neighbours(dashboards.kubernetesNodes, kubernetes), dashboards.nodes],
  annotations: changes,
  sections: [conditions, placement, daemons],
});
