import {
  apiGatewayDown,
  apiGatewayLatencyHigh,
  apiGatewayTailLatencyHigh,
  defaultRatios,
  defaultThresholds,
} from '@belvedere/alerts-trading';
import { ratio } from '@belvedere/core';
import { stat, worseBelow } from '@belvedere/dashboard-kit';
import { apiGateway as service, dashboards, gatewayUpstreamRequests } from '@belvedere/metrics-trading';
import { availability } from '@belvedere/promql';
import { tradingServiceDashboard } from '../service/template.ts';
import { limits } from './limits.ts';
import { routing } from './routing.ts';

export const apiGateway = tradingServiceDashboard(dashboards.apiGateway, {
  service,
  description:
    'Whether clients get in: which service answers them, what the gateway itself costs, and whom it turns away.',
  figure: stat('Calls answered', {
    description:
      'Share of the calls that the gateway passed on and a service answered, if only to refuse them. The gateway cannot promise more than those behind it keep.',
    query: availability({
      failed: gatewayUpstreamRequests.where({ result: ['server_error', 'timeout', 'unreachable', 'circuit_open'] }),
      total: gatewayUpstreamRequests,
    }).legend('Answered'),
    thresholds: worseBelow(ratio(defaultRatios.gatewayErrors)),
    decimals: 2,
    width: 4,
  }),
  down: apiGatewayDown,
  latency: { p95: defaultThresholds.apiGatewayP95, alerts: [apiGatewayLatencyHigh, apiGatewayTailLatencyHigh] },
  neighbours: [dashboards.securityAudit, dashboards.userManagement],
  own: [routing, limits],
});
