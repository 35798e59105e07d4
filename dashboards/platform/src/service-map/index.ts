import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { neighbours, watching } from '../neighbours.ts';
import { requestId, tracedService, traceId } from '../variables.ts';
import { calls } from './calls.ts';
import { map } from './map.ts';
import { failures, request } from './request.ts';
import { spans } from './spans.ts';
import { service } from './variables.ts';

export const serviceMap = dashboard(dashboards.serviceMap, {
  description:
    'Which service calls which, how often, how fast and with what result, as their traces show it; and one request on its way.',
  tags: ['traces'],
  time: '1h',
  variables: [service, tracedService, requestId, traceId],
  links: neighbours(dashboards.serviceMap, watching),
  annotations: changes,
  sections: [map, calls, spans, failures, request],
});
