import {
  executionP95,
  recordedExecutionRatio,
  tradingExecutionRateLow,
  tradingExecutionSlow,
  tradingVenueDisconnected,
} from '@belvedere/alerts-trading';
import { heatmap, section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { orderExecutionAttempts, orderExecutionDuration, venueConnected } from '@belvedere/metrics-trading';
import { ratio } from '@belvedere/core';
import { availability, not } from '@belvedere/promql';
import { venue } from '../variables.ts';

/** Share of the attempts, at whichever venue, that fill an order, at least in part. */
export const executionRate = availability({
  failed: orderExecutionAttempts.where({ result: not(['filled', 'partially_filled']) }),
  total: orderExecutionAttempts,
});

const ofVenue = orderExecutionDuration.where({ venue });

const third = { width: 8, min: 0 } as const;

/** Whether orders find somebody to trade with, and how soon. */
export const execution = section('Execution', [
  timeseries('Attempts that fill an order', {
    description:
      'Share of all attempts to execute an order that fill it, at least in part. It falls with a venue that is lost, or a market that moves faster than we do.',
    queries: [executionRate.legend('all venues')],
    alert: tradingExecutionRateLow,
    max: ratio(1),
    width: 8,
  }),
  timeseries('Time to the first fill, p95', {
    description:
      'The time from taking an order to its first fill that 95 % of the orders stay below, at all venues and at each; waiting for a price is left out.',
    queries: [executionP95.legend('all venues'), ofVenue.quantile(0.95, { by: ['venue'] }).legend('{{venue}}')],
    alert: tradingExecutionSlow,
    ...third,
  }),
  stateTimeline('Venues connected', {
    description:
      'Whether any instance is connected to each venue. The others take the orders of one that is lost, at worse prices.',
    query: venueConnected
      .where({ venue })
      .max({ by: ['venue'] })
      .legend('{{venue}}'),
    alert: tradingVenueDisconnected,
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 8,
  }),
  timeseries('Execution rate by venue', {
    description:
      'Share of the attempts at each venue that fill an order, at least in part: one line that falls is that venue, all of them are the market or us.',
    queries: [recordedExecutionRatio.series.where({ venue }).legend('{{venue}}')],
    max: ratio(1),
    width: 8,
  }),
  timeseries('Attempts by result', {
    description:
      'Attempts per second by how they ended. `price_moved` is a market in motion, `no_liquidity` an empty one, `timeout` and `error` are the venue or the way to it.',
    queries: [
      orderExecutionAttempts
        .where({ venue })
        .rate()
        .sum({ by: ['result'] })
        .legend('{{result}}'),
    ],
    scale: 'log',
    width: 8,
  }),
  heatmap('Times to the first fill', {
    description: 'How many orders were filled how fast. A second band far above is one venue or one kind of order.',
    of: ofVenue,
    width: 8,
  }),
]);
