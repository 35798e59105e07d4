import {
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  orderExecutionAttempts,
  orderExecutionDuration,
  tradesClosed,
  tradingLoss,
  tradingProfit,
  tradingUnrealizedProfit,
  tradingVolume,
  venueConnected,
} from '../trading.ts';
import { INSTANCES } from './instances.ts';
import { executionSlowness, orders, vainAttempts, venueUp } from './signals.ts';

/** Which share of the orders each venue gets, and each type and asset has. */
const VENUES: Readonly<Record<string, number>> = { exchange: 0.55, market_maker: 0.3, internal: 0.15 };
const TYPES: Readonly<Record<string, number>> = { market: 0.55, limit: 0.32, stop: 0.08, stop_limit: 0.05 };
const SYMBOLS: Readonly<Record<string, number>> = {
  BTC: 0.34,
  ETH: 0.26,
  SOL: 0.13,
  XRP: 0.09,
  ADA: 0.06,
  LTC: 0.05,
  LINK: 0.04,
  DOT: 0.03,
};

/** How attempts end that fill something, and how those do that are in vain. */
const FILLED: Readonly<Record<string, number>> = { filled: 0.95, partially_filled: 0.05 };
const IN_VAIN: Readonly<Record<string, number>> = {
  rejected: 0.25,
  no_liquidity: 0.25,
  price_moved: 0.3,
  timeout: 0.12,
  error: 0.08,
};

/** Attempts for each order, and what an order is worth on average. */
const ATTEMPTS = 0.95;
const AVERAGE_VALUE = 420;

/** Who decides to trade, and how often a trade that is closed has made a profit. */
const ORIGINS: Readonly<Record<string, { readonly share: number; readonly profitable: number }>> = {
  manual: { share: 0.7, profitable: 0.49 },
  momentum: { share: 0.11, profitable: 0.57 },
  mean_reversion: { share: 0.08, profitable: 0.55 },
  breakout: { share: 0.06, profitable: 0.54 },
  sentiment: { share: 0.05, profitable: 0.52 },
};
const EVEN = 0.02;

/** Trades closed per second of one instance. */
const closed = ({ labels, read }: Moment<'origin'>): number =>
  (0.4 * read(orders) * (ORIGINS[labels.origin]?.share ?? 0)) / INSTANCES;

const outcomeShare = ({ labels }: Moment<'origin'>, outcome: string): number => {
  const profitable = (1 - EVEN) * (ORIGINS[labels.origin]?.profitable ?? 0);
  return { profit: profitable, loss: 1 - EVEN - profitable, even: EVEN }[outcome] ?? 0;
};

const earned = (moment: Moment<'origin' | 'symbol'>, outcome: string): number =>
  closed(moment) * outcomeShare(moment, outcome) * (SYMBOLS[moment.labels.symbol] ?? 0) * 11 * moment.noise(0.2);

export const tradingBehaviour: readonly SeriesBehaviour[] = [
  rateOf(orderExecutionAttempts, ({ labels, read }) => {
    const vain = read(vainAttempts(labels.venue));
    const share = (1 - vain) * (FILLED[labels.result] ?? 0) + vain * (IN_VAIN[labels.result] ?? 0);
    return (ATTEMPTS * read(orders) * (VENUES[labels.venue] ?? 0) * share) / INSTANCES;
  }),
  observationsOf(orderExecutionDuration, {
    rate: ({ labels, read }) => {
      const filled = 1 - read(vainAttempts(labels.venue));
      const share = (VENUES[labels.venue] ?? 0) * (TYPES[labels.order_type] ?? 0);
      return (ATTEMPTS * read(orders) * share * filled) / INSTANCES;
    },
    distribution: ({ read }) => logNormal({ median: 0.025 * read(executionSlowness), sigma: 0.5 }),
  }),
  levelOf(venueConnected, ({ labels, read }) => read(venueUp(labels.venue))),
  rateOf(tradingVolume, ({ labels, read, noise }) => {
    const side = labels.side === 'buy' ? 0.53 : 0.47;
    return ((read(orders) * AVERAGE_VALUE * side * (SYMBOLS[labels.symbol] ?? 0)) / INSTANCES) * noise(0.1);
  }),
  rateOf(tradesClosed, (moment) => closed(moment) * outcomeShare(moment, moment.labels.outcome)),
  rateOf(tradingProfit, (moment) => earned(moment, 'profit')),
  rateOf(tradingLoss, (moment) => earned(moment, 'loss')),
  levelOf(tradingUnrealizedProfit, ({ labels, wander }) => {
    const swing = wander(1, 7200) - 0.9;
    return 60_000 * (SYMBOLS[labels.symbol] ?? 0) * swing;
  }),
];
