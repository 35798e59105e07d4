import { tradingRateLimitBreachesHigh } from '@belvedere/alerts-trading';
import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { authorizationDenials, blockedAddresses, dashboards, rateLimitDecisions } from '@belvedere/metrics-trading';
import { errorRatio } from '@belvedere/promql';

/** Whom the gateway turns away, and why. */
export const limits = section('Limits and credentials', [
  timeseries('Requests that break a limit', {
    description:
      'Share of the requests held against a limit that break it. By address: somebody who hammers; by user or key: a client that has gone wild.',
    queries: [
      errorRatio({
        failed: rateLimitDecisions.where({ decision: 'rejected' }),
        total: rateLimitDecisions,
        by: ['limit'],
      }).legend('by {{limit}}'),
    ],
    alert: tradingRateLimitBreachesHigh,
    links: [dashboards.securityAudit],
    min: 0,
    width: 10,
  }),
  timeseries('Requests denied by reason', {
    description:
      'Requests per second that were refused to somebody known. `permission` after a release is often a right that was forgotten.',
    queries: [
      authorizationDenials
        .rate()
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    unit: 'reqps',
    links: [dashboards.securityAudit],
    min: 0,
    width: 10,
  }),
  stat('Blocked addresses', {
    description:
      'Network addresses that the gateway refuses at the moment. Many at once are an attack that is being fended off.',
    query: blockedAddresses.max().legend('Blocked'),
    sparkline: true,
    width: 4,
    height: 8,
  }),
]);
