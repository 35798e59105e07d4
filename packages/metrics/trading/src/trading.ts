/** Execution at the venues, and what trading turned over and earned. Values are in US dollars. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { trading } from './jobs.ts';
import { ORDER_SIDES, ORDER_TYPES, STRATEGIES, SYMBOLS, VENUES } from './vocabulary.ts';

/** What led to a trade: the customer's own decision, or a signal, by its strategy. Both are counted, so that they compare. */
const ORIGINS = ['manual', ...STRATEGIES] as const;

const earned = {
  labels: ['symbol', 'origin'],
  values: { symbol: SYMBOLS, origin: ORIGINS },
  job: trading,
} as const;

const venue = { labels: ['venue'], values: { venue: VENUES }, job: trading } as const;

/** An order can take several: a venue fills a part, or refuses and another is tried. */
export const orderExecutionAttempts = counter('order_execution_attempts_total', {
  help: 'Attempts to execute an order at a venue, by how they ended.',
  labels: ['venue', 'result'],
  values: {
    venue: VENUES,
    result: ['filled', 'partially_filled', 'rejected', 'no_liquidity', 'price_moved', 'timeout', 'error'],
  },
  job: trading,
});

/** Bounds in seconds, dense around 0.1 s, within which trading is to answer. */
export const orderExecutionDuration = histogram('order_execution_duration_seconds', {
  help: 'Time from the engine taking an order to its first fill, waiting for a price left out.',
  labels: ['venue', 'order_type'],
  values: { venue: VENUES, order_type: ORDER_TYPES },
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.125, 0.15, 0.25, 0.5, 1, 2, 5],
  job: trading,
});

export const venueConnected = gauge('venue_connected', {
  help: 'Whether a venue is connected: 1 or 0.',
  unit: 'ratio',
  ...venue,
});

export const tradingVolume = counter('trading_volume_dollars_total', {
  help: 'Value of what was bought and sold.',
  labels: ['symbol', 'side'],
  values: { symbol: SYMBOLS, side: ORDER_SIDES },
  job: trading,
});

export const tradesClosed = counter('trades_closed_total', {
  help: 'Trades closed, by what led to them and how they ended, fees included.',
  labels: ['origin', 'outcome'],
  values: { origin: ORIGINS, outcome: ['profit', 'loss', 'even'] },
  job: trading,
});

/** Profit and loss are two counters: their difference over any time is what was earned in it. */
export const tradingProfit = counter('trading_profit_dollars_total', {
  help: 'Profit of the trades closed with one.',
  ...earned,
});

export const tradingLoss = counter('trading_loss_dollars_total', {
  help: 'Loss of the trades closed with one, as a positive number.',
  ...earned,
});

export const tradingUnrealizedProfit = gauge('trading_unrealized_profit_dollars', {
  help: 'Profit if all open positions were closed at the price of now; negative is a loss.',
  labels: ['symbol'],
  values: { symbol: SYMBOLS },
  job: trading,
});
