import { count, milliseconds, percent, quantity, seconds } from '@belvedere/core';

/**
 * What the alerts compare with: the values of the domain's service levels, and where it only wishes, what has proven
 * itself. An environment that differs says so with `ruleGroups({ ...defaultThresholds, queueDepth: count(5_000) })`.
 */
export const defaultThresholds = {
  /** Latency that 95 % of a service's requests stay below: its objective. */
  apiGatewayP95: milliseconds(500),
  paymentP95: seconds(1),
  tradingP95: milliseconds(100),
  marketDataP95: seconds(2),
  userManagementP95: seconds(1),
  /** Latency that 99 % of the gateway's requests stay below. */
  apiGatewayP99: seconds(2),

  /** Share of a provider's payments that fail through us or through it; what a bank declines is no failure. */
  paymentFailures: percent(5),

  /** Share of the attempts to execute an order that fill it, at least in part. */
  executionRate: percent(90),
  /** Time to the first fill that 95 % of the orders stay below: two and a half times the engine's objective. */
  executionP95: milliseconds(250),

  /** Time since the last message of a feed. */
  feedAge: seconds(120),
  /** Share of a feed's messages that cannot be used or are missing. */
  feedErrors: percent(1),
  /** Age of 95 % of a feed's prices when they are passed on: the objective of market data. */
  feedP95: seconds(2),

  /** Share of the queries of a database that take longer than a second. */
  slowQueries: percent(1),
  /** Connections of a pool in use, as a share of those that it may have. */
  poolConnections: percent(85),
  /** Messages of a queue that wait. */
  queueDepth: count(1_000),

  /** Processor time and memory in use, as shares of what a node has. */
  nodeCpu: percent(85),
  nodeMemory: percent(85),

  /** Share of the credentials checked that are refused, the expired ones left out. */
  authenticationFailures: percent(20),
  /** Share of the requests held against a rate limit that break it. */
  rateLimitBreaches: percent(10),

  /** The last hour as a share of the same hour a week before. */
  revenue: percent(70),
  tradingVolume: percent(50),
  activeUsers: percent(50),
  /** What that hour must have been at least, or the comparison says nothing. */
  comparableRevenue: quantity(600, 'dollars'),
  comparableVolume: quantity(75_000, 'dollars'),
  comparableUsers: count(100),
  /** Share of the signals evaluated within an hour that were right: at half, a coin is as good. */
  signalAccuracy: percent(50),
} as const;

export type Thresholds = typeof defaultThresholds;
