import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { machines, neighbours } from '../neighbours.ts';
import { probeTarget } from '../variables.ts';
import { answers } from './answers.ts';
import { certificates } from './certificates.ts';
import { dns } from './dns.ts';
import { http } from './http.ts';

export const probes = dashboard(dashboards.probes, {
  description:
    'Whether what the blackbox exporter probes is reached from outside, how fast, and how long its certificates last.',
  tags: ['infrastructure'],
  variables: [probeTarget],
  links: neighbours(dashboards.probes, machines),
  annotations: changes,
  sections: [answers, http, certificates, dns],
});
