import { formatQuantity, quantity } from '@belvedere/core';
import { trading, venueConnected } from '@belvedere/metrics-trading';
import { alert } from '@belvedere/rule-kit';
import { executionAttemptRate, executionP95, unfilledAttemptRate } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = trading.name;

/** 60 attempts in five minutes: of fewer, a handful of customers' own prices decides. */
const ENOUGH_ATTEMPTS = quantity(0.2, 'count/second');

/** The alerts of orders that are executed too seldom, too late, or nowhere. */
export const executionAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  tradingExecutionRateLow: alert('TradingExecutionRateLow', {
    when: unfilledAttemptRate
      .dividedBy(executionAttemptRate.atLeast(ENOUGH_ATTEMPTS))
      .complement()
      .below(thresholds.executionRate),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'Too few orders are executed',
    description: ({ value }) =>
      `${value} of the attempts to execute an order fill it, less than ${formatQuantity(thresholds.executionRate)} for 5 minutes.`,
  }),

  tradingExecutionSlow: alert('TradingExecutionSlow', {
    when: executionP95.above(thresholds.executionP95),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'Orders are executed slowly',
    description: ({ value }) =>
      `P95 of the time to the first fill is ${value}, above ${formatQuantity(thresholds.executionP95)} for 5 minutes.`,
  }),

  /** As long as one instance is connected, orders reach the venue. */
  tradingVenueDisconnected: alert('TradingVenueDisconnected', {
    when: venueConnected.max({ by: ['venue'] }).equals(0),
    for: '2m',
    severity: 'warning',
    service,
    summary: 'A venue is not connected',
    description: ({ labels }) => `No instance of the engine has been connected to ${labels.venue} for 2 minutes.`,
  }),
});

export const { tradingExecutionRateLow, tradingExecutionSlow, tradingVenueDisconnected } = executionAlerts();
