import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-insurance-leads';
import { dashboards as platform } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { apiAvailability, apiErrors, apiLatency, sectionsOf } from '../objectives.ts';
import { process, service } from '../variables.ts';
import { alerts } from './alerts.ts';
import { databases } from './databases.ts';
import { head } from './head.ts';
import { health } from './health.ts';
import { latency } from './latency.ts';
import { machines } from './machines.ts';
import { processes } from './processes.ts';
import { queues } from './queues.ts';
import { traffic } from './traffic.ts';

export const systemOverview = dashboard(dashboards.systemOverview, {
  description:
    'Whether lead generation serves its clients and works its leads off, and what holds it back where it does not.',
  tags: ['overview'],
  time: '3h',
  variables: [service, process],
  links: [dashboards.leads, dashboards.aiModels, platform.postgresql, platform.redis],
  annotations: changes,
  panels: head,
  sections: [
    health,
    alerts,
    traffic,
    latency,
    queues,
    databases,
    machines,
    processes,
    ...sectionsOf([apiAvailability, apiErrors, apiLatency]),
  ],
});
