import { formatQuantity, quantity } from '@belvedere/core';
import { databasePoolConnections, databasePoolConnectionsLimit } from '@belvedere/metrics-trading';
import { alert } from '@belvedere/rule-kit';
import { queryRate, slowQueryRate } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'trading-databases';

/** 150 queries in five minutes, of which one is less than 1 %. */
const ENOUGH_QUERIES = quantity(0.5, 'count/second');

/** Connections of a pool that a query uses, as a share of those that it may have: idle ones are free to be taken. No limit, no share. */
export const poolUse = databasePoolConnections
  .where({ state: 'active' })
  .dividedBy(databasePoolConnectionsLimit.above(0), { ignoring: ['state'] });

/** The alerts of the databases, as the services see them. */
export const databaseAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  tradingDatabaseSlowQueries: alert('TradingDatabaseSlowQueries', {
    when: slowQueryRate.dividedBy(queryRate.atLeast(ENOUGH_QUERIES)).above(thresholds.slowQueries),
    for: '5m',
    severity: 'warning',
    service,
    team: 'database',
    summary: 'Queries of a database are slow',
    description: ({ labels, value }) =>
      `${value} of the queries of ${labels.database} take longer than a second, more than ${formatQuantity(thresholds.slowQueries)} for 5 minutes.`,
  }),

  tradingDatabaseConnectionsHigh: alert('TradingDatabaseConnectionsHigh', {
    when: poolUse.above(thresholds.poolConnections),
    for: '5m',
    severity: 'warning',
    service,
    team: 'database',
    summary: 'A connection pool is close to its limit',
    description: ({ labels, value }) =>
      `${labels.instance} uses ${value} of its connections to ${labels.database}, above ${formatQuantity(thresholds.poolConnections)} for 5 minutes.`,
  }),
});

export const { tradingDatabaseSlowQueries, tradingDatabaseConnectionsHigh } = databaseAlerts();
