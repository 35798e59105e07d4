import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { kubernetes, neighbours } from '../neighbours.ts';
import { namespace } from '../variables.ts';
import { replicas } from './replicas.ts';
import { resources } from './resources.ts';
import { restarts } from './restarts.ts';
import { traffic } from './traffic.ts';

export const kubernetesPods = dashboard(dashboards.kubernetesPods, {
  description: 'Whether the pods of a namespace run, stay up and have what they need.',
  tags: ['kubernetes'],
  variables: [namespace],
  links: neighbours(dashboards.kubernetesPods, kubernetes),
  annotations: changes,
  sections: [replicas, restarts, resources, traffic],
});
