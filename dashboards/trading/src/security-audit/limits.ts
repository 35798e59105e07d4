import { rateLimitBreachRate, rateLimitedRate, tradingRateLimitBreachesHigh } from '@belvedere/alerts-trading';
import { quantity } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { rateLimitDecisions } from '@belvedere/metrics-trading';

const half = { width: 12, min: 0 } as const;

/** Who asks for too much. */
export const limits = section('Rate limits', [
  timeseries('Limits broken', {
    description:
      'Share of the requests held against a limit that broke it. By address: an attack, or many customers behind one; by key: a client that does not wait.',
    queries: [rateLimitBreachRate.dividedBy(rateLimitedRate.above(quantity(0, 'count/second'))).legend('{{limit}}')],
    alert: tradingRateLimitBreachesHigh,
    ...half,
  }),
  timeseries('Decisions of the limits', {
    description: 'Requests per second that each limit let through and rejected.',
    queries: [
      rateLimitDecisions
        .rate()
        .sum({ by: ['limit', 'decision'] })
        .legend('{{limit}} {{decision}}'),
    ],
    unit: 'reqps',
    ...half,
  }),
]);
