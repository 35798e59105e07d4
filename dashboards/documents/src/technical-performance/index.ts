import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-documents';
import { dashboards as platform } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { apiAvailability, apiErrors, apiLatency, sectionsOf } from '../objectives.ts';
import { service } from '../variables.ts';
import { cache } from './cache.ts';
import { database } from './database.ts';
import { goRuntime } from './go-runtime.ts';
import { head } from './head.ts';
import { health } from './health.ts';
import { javaRuntime } from './java-runtime.ts';
import { processes } from './processes.ts';
import { requests } from './requests.ts';
import { stages } from './stages.ts';

export const technicalPerformance = dashboard(dashboards.technicalPerformance, {
  description:
    'Whether the services of document analysis answer, how fast and how well, and which stage, database or process holds them back.',
  tags: ['technical'],
  time: '3h',
  variables: [service],
  links: [
    dashboards.businessOverview,
    dashboards.infrastructureHealth,
    dashboards.mlPerformance,
    platform.postgresql,
    platform.redis,
  ],
  annotations: changes,
  panels: head,
  sections: [
    health,
    requests,
    stages,
    database,
    cache,
    processes,
    goRuntime,
    javaRuntime,
    ...sectionsOf([apiAvailability, apiErrors, apiLatency]),
  ],
});
