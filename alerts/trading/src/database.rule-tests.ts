import {
  databasePoolConnections,
  databasePoolConnectionsLimit,
  databaseQueryDuration,
  databaseSlowQueries,
} from '@belvedere/metrics-trading';
import {
  counterSeries,
  firing,
  gaugeSeries,
  histogramSeries,
  pending,
  quietTest,
  scenario,
  steady,
  type RuleTest,
} from '@belvedere/rule-kit';
import { tradingDatabaseConnectionsHigh, tradingDatabaseSlowQueries } from './database.ts';
import { levelTests } from './test-support/level-tests.ts';
import { shareTests } from './test-support/share-tests.ts';

/** Two services ask the same database: the first and the last of those that ask one. */
const WHO = {
  first: { database: 'postgres', job: 'trading-payment', instance: 'trading-payment-0' },
  second: { database: 'postgres', job: 'trading-notification', instance: 'trading-notification-0' },
  sibling: { database: 'redis', job: 'trading-payment', instance: 'trading-payment-0' },
  foreign: { database: 'postgres', job: 'data-service', instance: 'data-service-0' },
} as const;

const operation = 'read';

const slowQueries = shareTests({
  alert: tradingDatabaseSlowQueries,
  counted: (who, { all, inVain }) => [
    histogramSeries(
      databaseQueryDuration,
      { ...WHO[who], operation },
      all.map(({ lasts, is }) => ({ lasts, is: { ...is, below: { 10: 1 } } })),
    ),
    counterSeries(databaseSlowQueries, { ...WHO[who], operation }, inVain),
  ],
  bound: 0.01,
  enough: 30,
  pendingAt: '19m',
  firingAt: '19m30s',
  fires: (share) => ({
    labels: { database: 'postgres' },
    annotations: {
      summary: 'Queries of a database are slow',
      description: `${share} of the queries of postgres take longer than a second, more than 1 % for 5 minutes.`,
    },
  }),
  shares: ['1.06%', '100%'],
});

type Pool = Readonly<Record<'database' | 'job' | 'instance', string>>;

const limit = (pool: Pool, level: number) =>
  gaugeSeries(databasePoolConnectionsLimit, pool, [steady('20m', { level })]);
const connections = (pool: Pool, state: 'active' | 'idle', level: number) =>
  gaugeSeries(databasePoolConnections, { ...pool, state }, [
    steady('5m', { level: 5 }),
    steady('10m', { level }),
    steady('5m', { level: 5 }),
  ]);

const one = [steady('20m', { level: 1 })];

const pools: readonly RuleTest[] = [
  ...levelTests({
    alert: tradingDatabaseConnectionsHigh,
    standing: (level) => [connections(WHO.second, 'active', level), limit(WHO.second, 200)],
    others: [
      // Idle connections are free to be taken.
      connections(WHO.second, 'idle', 190),
      connections(WHO.first, 'active', 100),
      limit(WHO.first, 200),
      connections(WHO.sibling, 'active', 60),
      limit(WHO.sibling, 200),
      connections(WHO.foreign, 'active', 200),
      limit(WHO.foreign, 200),
    ],
    above: 178,
    at: 170,
    below: 162,
    fires: {
      labels: WHO.second,
      annotations: {
        summary: 'A connection pool is close to its limit',
        description: 'trading-notification-0 uses 89% of its connections to postgres, above 85 % for 5 minutes.',
      },
    },
  }),
  scenario(tradingDatabaseConnectionsHigh, {
    name: 'fires for a pool of one connection',
    given: [
      gaugeSeries(databasePoolConnections, { ...WHO.first, state: 'active' }, one),
      gaugeSeries(databasePoolConnectionsLimit, WHO.first, one),
    ],
    expect: [
      pending('4m30s', WHO.first),
      firing('5m', {
        labels: WHO.first,
        annotations: {
          summary: 'A connection pool is close to its limit',
          description: 'trading-payment-0 uses 100% of its connections to postgres, above 85 % for 5 minutes.',
        },
      }),
    ],
  }),
  quietTest({
    alert: tradingDatabaseConnectionsHigh,
    name: 'quiet without a limit',
    input: [connections(WHO.first, 'active', 178), limit(WHO.first, 0)],
    at: '14m',
  }),
];

export const databaseTests: readonly RuleTest[] = [...slowQueries, ...pools];
