import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-trading';
import { changes } from '../annotations.ts';
import { service } from '../variables.ts';
import { dataStores } from './data-stores.ts';
import { errors, latency } from './requests.ts';
import { resources } from './resources.ts';
import { serviceMap } from './service-map.ts';
import { status } from './status.ts';

export const systemHealth = dashboard(dashboards.systemHealth, {
  description:
    'Whether the services and what they run on do their work: status, latency, errors, resources, and who calls whom.',
  tags: ['overview'],
  time: '3h',
  variables: [service],
  links: [dashboards.sre, dashboards.aws, dashboards.logExplorer, dashboards.apiGateway, dashboards.engine],
  annotations: changes,
  sections: [status, latency, errors, resources, dataStores, serviceMap],
});
