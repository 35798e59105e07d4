import type { DashboardKey } from '@belvedere/core';
import { serviceDashboard, type Dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-trading';
import { changes } from '../annotations.ts';
import { databases } from './databases.ts';
import { head } from './head.ts';
import { latency } from './latency.ts';
import { promisesOf } from './promises.ts';
import { queues } from './queues.ts';
import { requests } from './requests.ts';
import { saturation } from './saturation.ts';
import type { ServiceOptions } from './service-options.ts';
import { telemetry } from './telemetry.ts';

/** The tag by which the dashboards of the services find each other. */
const SERVICE = 'service';

/**
 * The dashboard of a service, the same order for all ten: the head with what it is there for, its health and its budgets;
 * what only this service does; its requests and how long they take; what runs full; what it works with; its logs and
 * traces; and its objectives in full.
 */
export function tradingServiceDashboard(key: DashboardKey, options: ServiceOptions): Dashboard {
  const { service, description, neighbours, variables = [], own } = options;
  return serviceDashboard(key, {
    description,
    tags: [SERVICE],
    time: '3h',
    variables,
    links: [
      dashboards.sre,
      dashboards.systemHealth,
      dashboards.logExplorer,
      ...neighbours,
      { title: 'Services', tags: [key.domain, SERVICE], dropdown: true },
    ],
    annotations: changes,
    head: head(options),
    objectives: promisesOf(service),
    own,
    requests: [requests(options), latency(options)],
    saturation: saturation(options),
    further: [...databases(options), ...queues(options), telemetry(options)],
  });
}
