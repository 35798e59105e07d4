import { formatDuration, formatQuantity, quantity } from '@belvedere/core';
import { feedConnected, marketData } from '@belvedere/metrics-trading';
import { alert } from '@belvedere/rule-kit';
import { feedAge, feedErrorRate, feedMessageRate, feedP95 } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = marketData.name;

/** 300 messages in five minutes, of which one is less than 1 %. */
const ENOUGH_MESSAGES = quantity(1, 'count/second');

/** The alerts of the feeds of the markets: prices that are old, missing or wrong. */
export const marketDataAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  marketDataFeedStale: alert('MarketDataFeedStale', {
    when: feedAge.above(thresholds.feedAge),
    for: '1m',
    severity: 'warning',
    service,
    summary: 'A market data feed stands still',
    description: ({ labels, value }) =>
      `The last message of ${labels.feed} is ${value} old, more than ${formatDuration(thresholds.feedAge.value * 1000)}.`,
  }),

  marketDataFeedDisconnected: alert('MarketDataFeedDisconnected', {
    when: feedConnected.max({ by: ['feed'] }).equals(0),
    for: '2m',
    severity: 'warning',
    service,
    summary: 'A market data feed is not connected',
    description: ({ labels }) => `No instance has been connected to ${labels.feed} for 2 minutes.`,
  }),

  marketDataFeedErrors: alert('MarketDataFeedErrors', {
    when: feedErrorRate.dividedBy(feedMessageRate.atLeast(ENOUGH_MESSAGES)).above(thresholds.feedErrors),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'Messages of a market data feed are wrong or missing',
    description: ({ labels, value }) =>
      `${value} of the messages of ${labels.feed} cannot be used or are missing, more than ${formatQuantity(thresholds.feedErrors)} for 5 minutes.`,
  }),

  marketDataFeedLate: alert('MarketDataFeedLate', {
    when: feedP95.above(thresholds.feedP95),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'Prices are passed on late',
    description: ({ labels, value }) =>
      `P95 of the age of the prices of ${labels.feed} is ${value}, above ${formatQuantity(thresholds.feedP95)} for 5 minutes.`,
  }),
});

export const { marketDataFeedStale, marketDataFeedDisconnected, marketDataFeedErrors, marketDataFeedLate } =
  marketDataAlerts();
