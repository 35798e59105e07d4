import {
  growthOf,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import {
  assetPrice,
  assetPriceTime,
  feedConnected,
  feedErrors,
  feedLastMessageTime,
  feedLatency,
  feedMessages,
  feedReconnects,
  marketDataSubscriptions,
  marketDataUpdates,
} from '../market-data.ts';
import { INSTANCES } from './instances.ts';
import { priceAround } from './prices.ts';
import { feedUp, traffic } from './signals.ts';

/** Messages per second of a feed; what the markets do all day is not what our customers do. */
const MESSAGES: Readonly<Record<string, number>> = { trades: 180, order_book: 400, reference_prices: 6 };
const ERRORS: Readonly<Record<string, number>> = {
  malformed: 0.00004,
  out_of_order: 0.0002,
  gap: 0.00005,
  implausible: 0.00002,
};
const SUBSCRIPTIONS: Readonly<Record<string, number>> = { trades: 620, order_book: 280, reference_prices: 90 };

/** Messages per second of a feed that one instance receives. */
const received = ({ labels, read, noise }: Moment<'feed'>): number =>
  ((MESSAGES[labels.feed] ?? 0) * read(feedUp(labels.feed)) * noise(0.05)) / INSTANCES;

export const marketDataBehaviour: readonly SeriesBehaviour[] = [
  levelOf(feedConnected, ({ labels, read }) => read(feedUp(labels.feed))),
  rateOf(feedReconnects, 1 / 86_400),
  rateOf(feedMessages, received),
  rateOf(feedErrors, (moment) => received(moment) * (ERRORS[moment.labels.reason] ?? 0)),
  observationsOf(feedLatency, {
    rate: received,
    distribution: ({ wander }) => logNormal({ median: 0.08 * wander(0.1), sigma: 0.6 }),
  }),
  // The time of the last message goes on with the clock while a feed flows, and stands still while it does.
  growthOf(feedLastMessageTime, { rate: ({ labels, read }) => read(feedUp(labels.feed)), plus: ({ start }) => start }),
  levelOf(assetPrice, ({ labels, wander, noise }) => priceAround(labels.symbol) * wander(0.02, 1800) * noise(0.0005)),
  growthOf(assetPriceTime, { rate: ({ read }) => read(feedUp('trades')), plus: ({ start }) => start }),
  levelOf(marketDataSubscriptions, ({ labels, read, noise }) =>
    Math.round(((SUBSCRIPTIONS[labels.feed] ?? 0) * read(traffic) * noise(0.03)) / INSTANCES),
  ),
  rateOf(marketDataUpdates, (moment) => {
    const dropped = 0.0005;
    const share = moment.labels.result === 'dropped' ? dropped : 1 - dropped;
    return received(moment) * 12 * share * moment.read(traffic);
  }),
];
