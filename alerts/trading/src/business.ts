import { count, formatQuantity } from '@belvedere/core';
import {
  activeUsers,
  payment,
  revenue,
  signals,
  trading,
  tradingHalted,
  tradingVolume,
  userManagement,
} from '@belvedere/metrics-trading';
import { alert } from '@belvedere/rule-kit';
import { hourlySignals, hourlyWrongSignals } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const business = { severity: 'warning', team: 'business', category: 'business' } as const;

/** Of fewer signals, luck decides: among 150, a strategy that is right in 60 % of them falls below half once in 200 hours. */
const ENOUGH_SIGNALS = count(150);

/** The last hour, in all. */
export const hourlyRevenue = revenue.increase('1h').sum();
export const hourlyVolume = tradingVolume.increase('1h').sum();

/** Different users of the last hour; each instance states the whole. */
export const hourlyUsers = activeUsers.where({ period: 'hour' }).max();

/**
 * The alerts of what trading is for. The same hour of the week before is what to expect, since days and weekdays differ;
 * where that hour was nearly empty, or there was none yet, nothing is said.
 */
export const businessAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  tradingRevenueDrop: alert('TradingRevenueDrop', {
    when: hourlyRevenue
      .dividedBy(hourlyRevenue.offset('1w').atLeast(thresholds.comparableRevenue))
      .below(thresholds.revenue),
    for: '15m',
    service: payment.name,
    ...business,
    summary: 'Revenue is far below that of last week',
    description: ({ value }) =>
      `The revenue of the last hour is ${value} of that of the same hour a week before, less than ${formatQuantity(thresholds.revenue)} for 15 minutes.`,
  }),

  /** While trading of an asset is halted, less is traded on purpose. */
  tradingVolumeLow: alert('TradingVolumeLow', {
    when: hourlyVolume
      .dividedBy(hourlyVolume.offset('1w').atLeast(thresholds.comparableVolume))
      .below(thresholds.tradingVolume)
      .unless(tradingHalted.max().above(0)),
    for: '15m',
    service: trading.name,
    ...business,
    summary: 'Much less is traded than last week',
    description: ({ value }) =>
      `The volume of the last hour is ${value} of that of the same hour a week before, less than ${formatQuantity(thresholds.tradingVolume)} for 15 minutes, and no trading is halted.`,
  }),

  signalAccuracyLow: alert('SignalAccuracyLow', {
    when: hourlyWrongSignals
      .dividedBy(hourlySignals.atLeast(ENOUGH_SIGNALS))
      .complement()
      .below(thresholds.signalAccuracy),
    for: '15m',
    service: signals.name,
    ...business,
    summary: 'Signals are wrong too often',
    description: ({ labels, value }) =>
      `${value} of the signals of ${labels.strategy} within the last hour were right, less than ${formatQuantity(thresholds.signalAccuracy)} for 15 minutes.`,
  }),

  tradingUserActivityLow: alert('TradingUserActivityLow', {
    when: hourlyUsers
      .dividedBy(hourlyUsers.offset('1w').atLeast(thresholds.comparableUsers))
      .below(thresholds.activeUsers),
    for: '15m',
    service: userManagement.name,
    ...business,
    summary: 'Far fewer users are active than last week',
    description: ({ value }) =>
      `The active users of the last hour are ${value} of those of the same hour a week before, less than ${formatQuantity(thresholds.activeUsers)} for 15 minutes.`,
  }),
});

export const { tradingRevenueDrop, tradingVolumeLow, signalAccuracyLow, tradingUserActivityLow } = businessAlerts();
