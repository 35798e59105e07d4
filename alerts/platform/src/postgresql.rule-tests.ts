import * as platform from '@belvedere/metrics-platform';
import {
  counterSeries,
  gaugeSeries,
  missing,
  steady,
  type GaugeBehaviour,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import { alertTests, elsewhere } from './alert-tests.ts';
import { level, pace } from './levels.ts';
import {
  postgresqlDeadlocks,
  postgresqlLongTransaction,
  postgresqlManyConnections,
  postgresqlReplicationLag,
  postgresqlServerDown,
  postgresqlSlowStatements,
} from './postgresql.ts';

const instance = 'postgresql-0';
const [OWNED, SECOND] = ['documents-postgres-0', 'postgresql-1'];

const server = (up: number, answers: number, name = instance) => [
  gaugeSeries(platform.postgresqlExporter.up, { instance: name }, level(1, up)),
  gaugeSeries(platform.pgUp, { instance: name }, level(1, answers)),
];

/** The exporter is gone, and with it all that it told. */
const gone: readonly Phase<GaugeBehaviour>[] = [steady('5m', { level: 1 }), missing('2h')];
const withoutExporter = [
  gaugeSeries(platform.postgresqlExporter.up, { instance }, level(1, 0)),
  gaugeSeries(platform.pgUp, { instance }, gone),
];

const connections = (taken: number, name = instance, maximum = 100) => [
  gaugeSeries(platform.pgStatDatabaseNumbackends, { datid: '1', datname: 'a', instance: name }, level(20, taken - 10)),
  gaugeSeries(platform.pgStatDatabaseNumbackends, { datid: '2', datname: 'b', instance: name }, level(10, 10)),
  gaugeSeries(platform.pgSettingsMaxConnections, { instance: name }, level(maximum, maximum)),
];

const lag = (seconds: number, isReplica = 1, name = instance) => [
  gaugeSeries(platform.pgReplicationLag, { instance: name }, level(1, seconds)),
  gaugeSeries(platform.pgReplicationIsReplica, { instance: name }, level(isReplica, isReplica)),
];

/** So many deadlocks in 5 minutes, in one database and in the one of this name before. */
const deadlocks = (count: number, datname = 'a') => [
  counterSeries(platform.pgStatDatabaseDeadlocks, { datid: '1', datname, instance }, pace(0, count / 5)),
  counterSeries(platform.pgStatDatabaseDeadlocks, { datid: '2', datname, instance }, pace(0, 0)),
];

/** The longest transaction of a program, and one that has just begun. */
const transaction = (seconds: number, state = 'idle in transaction', usename = 'app') =>
  [
    { application_name: 'api', age: seconds },
    { application_name: 'cron', age: 1 },
  ].map(({ application_name, age }) =>
    gaugeSeries(
      platform.pgStatActivityMaxTxDuration,
      {
        datname: 'a',
        state,
        usename,
        application_name,
        backend_type: 'client backend',
        wait_event_type: '',
        wait_event: '',
        instance,
      },
      level(1, age),
    ),
  );

/** Statements of two kinds, so many a minute, a tenth of them in the first five, that take so many milliseconds. */
const statements = (mean: number, perMinute = 60, name = instance, datname = 'a') =>
  ['1', '2'].flatMap((queryid) => {
    const labels = { user: 'app', datname, queryid, instance: name };
    return [
      counterSeries(platform.pgStatStatementsCalls, labels, pace(perMinute / 20, perMinute / 2)),
      counterSeries(platform.pgStatStatementsDuration, labels, pace(0, (perMinute * mean) / 2000)),
    ];
  });

export const postgresqlTests: readonly RuleTest[] = [
  ...alertTests(postgresqlServerDown, {
    given: (answers) => server(1, answers),
    fires: 0,
    quiet: 1,
    beside: [...server(1, 1, SECOND), ...server(1, 0, OWNED)],
    strangers: server(1, 0, OWNED),
    labels: { job: 'postgresql', instance },
    description: 'Nothing has shown for 2 minutes that postgresql-0 answers.',
  }),
  ...alertTests(postgresqlServerDown, {
    title: 'without its exporter',
    given: (up) => (up === 0 ? withoutExporter : server(1, 1)),
    fires: 0,
    quiet: 1,
    labels: { job: 'postgresql', instance },
    description: 'Nothing has shown for 2 minutes that postgresql-0 answers.',
  }),
  ...alertTests(postgresqlManyConnections, {
    given: connections,
    fires: 82,
    quiet: 80,
    beside: [...connections(40, SECOND), ...elsewhere(connections(15, instance, 300))],
    strangers: connections(99, SECOND, 0),
    labels: { instance },
    description: '82% of the connections of postgresql-0 are taken, more than 80 % for 10 minutes.',
  }),
  ...alertTests(postgresqlReplicationLag, {
    given: lag,
    fires: 31,
    quiet: 30,
    beside: lag(1, 1, SECOND),
    strangers: lag(600, 0, SECOND),
    labels: { job: 'postgresql', instance },
    description: 'postgresql-0 is 31s behind its primary, more than 30s for 5 minutes.',
  }),
  ...alertTests(postgresqlDeadlocks, {
    given: deadlocks,
    fires: 7,
    quiet: 5,
    after: 9,
    beside: deadlocks(1, 'b'),
    labels: { instance, datname: 'a' },
    description: '6 deadlocks in a on postgresql-0 within 5 minutes, more than 5.',
  }),
  ...['active', 'idle in transaction', 'idle in transaction (aborted)'].flatMap((state) =>
    alertTests(postgresqlLongTransaction, {
      title: state,
      given: (seconds) => transaction(seconds, state),
      fires: 310,
      quiet: 300,
      beside: transaction(10, state, 'report'),
      strangers: transaction(4000, 'disabled'),
      labels: { instance, datname: 'a', usename: 'app', state },
      description: `A transaction of app in a on postgresql-0 (${state}) has been open for 5m 10s, more than 5m.`,
    }),
  ),
  ...alertTests(postgresqlSlowStatements, {
    given: statements,
    fires: 515,
    quiet: 500,
    after: 9.5,
    beside: [...statements(4, 60, SECOND), ...statements(4, 60, instance, 'b'), ...elsewhere(statements(0, 600))],
    strangers: statements(4000, 58, SECOND),
    labels: { instance, datname: 'a' },
    description: 'A statement in a on postgresql-0 takes 515ms on average, more than 500ms for 10 minutes.',
  }),
];
