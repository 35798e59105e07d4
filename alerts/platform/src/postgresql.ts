import { count, formatDuration, formatQuantity, quantity, ratio } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { saturation, withTraffic } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { unowned } from './ownership.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const facts = { service: 'postgresql', team: 'database' } as const;
const byServer = { by: ['instance'] } as const;
const byDatabase = { by: ['instance', 'datname'] } as const;

/** Connections to a server, as a share of those that it takes. */
export const postgresqlConnectionUse = saturation({
  used: platform.pgStatDatabaseNumbackends.sum(byServer),
  capacity: platform.pgSettingsMaxConnections.max(byServer),
});

const calls = platform.pgStatStatementsCalls.rate().sum(byDatabase);

/** Time that a statement takes on average, where there are enough of them to speak of. */
export const postgresqlStatementDuration = withTraffic(
  platform.pgStatStatementsDuration.rate().sum(byDatabase).dividedBy(calls),
  { traffic: calls, minimum: quantity(1, 'count/second') },
);

/** The alerts of PostgreSQL servers. */
export const postgresqlAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Every target without a sign of life: the server is down, or its exporter, so that nothing is known of the server. */
  postgresqlServerDown: alert('PostgresqlServerDown', {
    when: platform.postgresqlExporter.up.where(unowned('postgresqlDown')).unless(platform.pgUp.equals(ratio(1))),
    for: '2m',
    severity: 'critical',
    ...facts,
    summary: 'A PostgreSQL server is down',
    description: ({ labels }) => `Nothing has shown for 2 minutes that ${labels.instance} answers.`,
  }),

  postgresqlManyConnections: alert('PostgresqlManyConnections', {
    when: postgresqlConnectionUse.above(thresholds.connections),
    for: '10m',
    severity: 'warning',
    ...facts,
    summary: 'A PostgreSQL server runs out of connections',
    description: ({ labels, value }) =>
      `${value} of the connections of ${labels.instance} are taken, more than ${formatQuantity(thresholds.connections)} for 10 minutes.`,
  }),

  postgresqlReplicationLag: alert('PostgresqlReplicationLag', {
    when: platform.pgReplicationLag
      .above(thresholds.postgresqlLag)
      .and(platform.pgReplicationIsReplica.equals(count(1))),
    for: '5m',
    severity: 'warning',
    ...facts,
    summary: 'A PostgreSQL replica is behind',
    description: ({ labels, value }) =>
      `${labels.instance} is ${value.duration} behind its primary, more than ${formatQuantity(thresholds.postgresqlLag)} for 5 minutes.`,
  }),

  postgresqlDeadlocks: alert('PostgresqlDeadlocks', {
    when: platform.pgStatDatabaseDeadlocks.increase('5m').sum(byDatabase).round().above(thresholds.postgresqlDeadlocks),
    severity: 'warning',
    ...facts,
    summary: 'Transactions of PostgreSQL lock each other out',
    description: ({ labels, value }) =>
      `${value} deadlocks in ${labels.datname} on ${labels.instance} within 5 minutes, more than ${formatQuantity(thresholds.postgresqlDeadlocks)}.`,
  }),

  postgresqlLongTransaction: alert('PostgresqlLongTransaction', {
    when: platform.pgStatActivityMaxTxDuration
      .where({ state: ['active', 'idle in transaction', 'idle in transaction (aborted)'] })
      .max({ by: ['instance', 'datname', 'usename', 'state'] })
      .above(thresholds.postgresqlTransaction),
    for: '2m',
    severity: 'warning',
    ...facts,
    summary: 'A transaction of PostgreSQL does not end',
    description: ({ labels, value }) =>
      `A transaction of ${labels.usename} in ${labels.datname} on ${labels.instance} (${labels.state}) has been open for ${value.duration}, more than ${formatDuration(1000 * thresholds.postgresqlTransaction.value)}.`,
  }),

  postgresqlSlowStatements: alert('PostgresqlSlowStatements', {
    when: postgresqlStatementDuration.above(thresholds.postgresqlStatement),
    for: '10m',
    severity: 'warning',
    ...facts,
    summary: 'PostgreSQL answers slowly',
    description: ({ labels, value }) =>
      `A statement in ${labels.datname} on ${labels.instance} takes ${value.duration} on average, more than ${formatQuantity(thresholds.postgresqlStatement)} for 10 minutes.`,
  }),
});

export const {
  postgresqlServerDown,
  postgresqlManyConnections,
  postgresqlReplicationLag,
  postgresqlDeadlocks,
  postgresqlLongTransaction,
  postgresqlSlowStatements,
} = postgresqlAlerts();
