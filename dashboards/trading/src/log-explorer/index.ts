import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-trading';
import { changes } from '../annotations.ts';
import { requestId, search, service } from '../variables.ts';
import { inElasticsearch } from './elasticsearch.ts';
import { lines } from './lines.ts';
import { request } from './request.ts';
import { saved } from './saved.ts';
import { level, luceneSearch, traceId } from './variables.ts';

export const logExplorer = dashboard(dashboards.logExplorer, {
  description: 'What the services say, searched in full text, and one request on its way through all of them.',
  tags: ['logs'],
  time: '1h',
  variables: [service, level, search, requestId, traceId, luceneSearch],
  links: [dashboards.sre, dashboards.systemHealth, dashboards.securityAudit, dashboards.apiGateway, dashboards.payment],
  annotations: changes,
  sections: [lines, request, saved, inElasticsearch],
});
