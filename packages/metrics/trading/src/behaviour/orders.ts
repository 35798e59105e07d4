import { levelOf, logNormal, observationsOf, rateOf, type SeriesBehaviour } from '@belvedere/simulator/model';
import { trading } from '../jobs.ts';
import {
  orderProcessingDuration,
  ordersCancelled,
  ordersCreated,
  ordersExecuted,
  ordersOpen,
  ordersRejected,
} from '../orders.ts';
import { INSTANCES } from './instances.ts';
import { orders, requestSlowness, serviceUp } from './signals.ts';

const SIDES: Readonly<Record<string, number>> = { buy: 0.53, sell: 0.47 };
const TYPES: Readonly<Record<string, number>> = { market: 0.55, limit: 0.32, stop: 0.08, stop_limit: 0.05 };

/** The share of the orders that have a side and a type. */
const shareOf = ({ side, order_type }: { readonly side: string; readonly order_type: string }): number =>
  (SIDES[side] ?? 0) * (TYPES[order_type] ?? 0);

/** How orders end that are not executed, and why others are never taken in. */
const EXECUTED = 0.86;
const CANCELLED: Readonly<Record<string, number>> = { customer: 0.09, expired: 0.045, halt: 0, system: 0.0005 };
const REJECTED: Readonly<Record<string, number>> = {
  balance: 0.012,
  risk: 0.003,
  price: 0.004,
  quantity: 0.002,
  symbol: 0.0005,
  halt: 0,
  duplicate: 0.0008,
  system: 0.0002,
};

export const ordersBehaviour: readonly SeriesBehaviour[] = [
  rateOf(ordersCreated, ({ labels, read }) => (read(orders) * shareOf(labels)) / INSTANCES),
  rateOf(ordersExecuted, ({ labels, read }) => (EXECUTED * read(orders) * shareOf(labels)) / INSTANCES),
  rateOf(
    ordersCancelled,
    ({ labels, read }) => (read(orders) * shareOf(labels) * (CANCELLED[labels.reason] ?? 0)) / INSTANCES,
  ),
  rateOf(ordersRejected, ({ labels, read }) => (read(orders) * (REJECTED[labels.reason] ?? 0)) / INSTANCES),
  // Orders go on to be taken in while nothing executes them: they pile up.
  levelOf(ordersOpen, ({ labels, read, wander }) => {
    const waiting = read(serviceUp(trading.name)) === 1 ? 1 : 4;
    return Math.round((2400 * shareOf(labels) * waiting * wander(0.1)) / INSTANCES);
  }),
  observationsOf(orderProcessingDuration, {
    rate: ({ labels, read }) => (read(orders) * (TYPES[labels.order_type] ?? 0)) / INSTANCES,
    distribution: ({ labels, read }) => logNormal({ median: 0.028 * read(requestSlowness(labels.job)), sigma: 0.5 }),
  }),
];
