import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { neighbours, watching } from '../neighbours.ts';
import { requestId, tracedService, traceId } from '../variables.ts';
import { inElasticsearch } from './elasticsearch.ts';
import { lines } from './lines.ts';
import { request } from './request.ts';
import { saved } from './saved.ts';
import { level, logNamespace, logService, luceneSearch, search } from './variables.ts';

export const logExplorer = dashboard(dashboards.logExplorer, {
  description: 'What all services of all domains say, searched in full text, and one request on its way through them.',
  tags: ['logs'],
  time: '1h',
  variables: [logNamespace, logService, level, search, requestId, tracedService, traceId, luceneSearch],
  links: neighbours(dashboards.logExplorer, watching),
  annotations: changes,
  sections: [lines, request, saved, inElasticsearch],
});
