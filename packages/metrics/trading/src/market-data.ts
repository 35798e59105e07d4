/** The feeds of the markets: whether they flow, how late they are, and what they say. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { marketData } from './jobs.ts';
import { FEEDS, SYMBOLS } from './vocabulary.ts';

const feed = { labels: ['feed'], values: { feed: FEEDS }, job: marketData } as const;
const symbol = { labels: ['symbol'], values: { symbol: SYMBOLS }, job: marketData } as const;

export const feedConnected = gauge('market_feed_connected', {
  help: 'Whether a feed is connected: 1 or 0.',
  unit: 'ratio',
  ...feed,
});

export const feedReconnects = counter('market_feed_reconnects_total', {
  help: 'Connections of a feed begun after one was lost.',
  ...feed,
});

export const feedMessages = counter('market_feed_messages_total', { help: 'Messages received.', ...feed });

export const feedErrors = counter('market_feed_errors_total', {
  help: 'Messages that could not be used or are missing, by why.',
  labels: ['feed', 'reason'],
  values: { feed: FEEDS, reason: ['malformed', 'out_of_order', 'gap', 'implausible'] },
  job: marketData,
});

/** Bounds in seconds; the objective of 2 s is one of them. */
export const feedLatency = histogram('market_feed_latency_seconds', {
  help: "Time from the market's own time stamp to the price being passed on.",
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10, 30],
  ...feed,
});

/**
 * A point in time and not an age, so that it still tells the truth when the feed stands still.
 * Source: https://prometheus.io/docs/practices/instrumentation/#timestamps-not-time-since
 */
export const feedLastMessageTime = gauge('market_feed_last_message_timestamp_seconds', {
  help: 'When the last message of a feed was received, in Unix time.',
  ...feed,
});

export const assetPrice = gauge('asset_price_dollars', { help: 'Last price of one unit of an asset.', ...symbol });

export const assetPriceTime = gauge('asset_price_update_timestamp_seconds', {
  help: 'When the price of an asset last came in, in Unix time.',
  ...symbol,
});

export const marketDataSubscriptions = gauge('market_data_subscriptions', {
  help: 'Streams of prices that clients and services read.',
  ...feed,
});

export const marketDataUpdates = counter('market_data_updates_total', {
  help: 'Updates for subscribers, by whether they were passed on or dropped because the reader was too slow.',
  labels: ['feed', 'result'],
  values: { feed: FEEDS, result: ['delivered', 'dropped'] },
  job: marketData,
});
