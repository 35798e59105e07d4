import {
  combinations,
  exposedWhile,
  levelOf,
  rateOf,
  signal,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as postgresql from '../postgresql/index.ts';
import { exporterBehaviour } from './exporter.ts';

export interface PostgresqlWorkload {
  /** Connections that clients hold to one server. */
  readonly connections: Signal;
  /** Transactions per second that one server commits. */
  readonly transactions: Signal;
  /** 1 where the servers answer their exporters, 0 where they do not. */
  readonly up: Signal;
  /** Databases of each server, which share the work equally; `app` where it is left out. */
  readonly databases?: readonly string[];
  /** Connections that a server takes; 200 where it is left out. */
  readonly maximumConnections?: number;
  /** Which of the servers are replicas; none where it is left out. */
  readonly replicas?: readonly string[];
  /** Seconds that the replicas are behind; 0.2 where it is left out. */
  readonly replicationLag?: Signal;
  /** Deadlocks per second; none where it is left out. */
  readonly deadlocks?: Signal;
  /** Seconds that the longest transaction under way has taken; 0.8 where it is left out. */
  readonly longestTransaction?: Signal;
  /** Seconds that a statement takes on average; 0.004 where it is left out. */
  readonly statementDuration?: Signal;
}

/** PostgreSQL servers, each with its exporter beside it: the exporter goes on while its server is gone, and says so. */
export function postgresqlBehaviour(instances: readonly string[], workload: PostgresqlWorkload): Behaviour {
  const answered = [
    ...connections(workload),
    ...databases(workload),
    ...replication(workload),
    ...statements(workload),
    ...maintenance(workload),
  ];
  return exporterBehaviour({
    targets: targetsOf(postgresql.postgresqlExporter, instances),
    series: [...exporter(workload.up), ...exposedWhile(workload.up, answered)],
  });
}

const databasesOf = ({ databases = ['app'] }: PostgresqlWorkload): readonly string[] => databases;

const exporter = (up: Signal): SeriesBehaviour[] => [
  levelOf(postgresql.pgUp, ({ read }) => read(up)),
  levelOf(postgresql.pgExporterLastScrapeError, ({ read }) => Number(read(up) === 0)),
  levelOf(postgresql.pgExporterLastScrapeDuration, ({ noise }) => 0.034 * noise(0.3)),
];

/** How the connections of clients are spread over what they do. */
const STATE_SHARES: Readonly<Record<string, number>> = { active: 0.24, idle: 0.7, 'idle in transaction': 0.06 };

const LOCKS: Readonly<Record<string, number>> = { accesssharelock: 2.1, rowexclusivelock: 0.6, rowsharelock: 0.2 };

function connections(workload: PostgresqlWorkload): SeriesBehaviour[] {
  const { longestTransaction = signal('longest transaction', 0.8), maximumConnections = 200 } = workload;
  const names = databasesOf(workload);
  const states = names.flatMap((datname) =>
    Object.keys(STATE_SHARES).map((state) => ({
      datname,
      state,
      usename: 'app',
      application_name: '',
      backend_type: 'client backend',
      wait_event_type: state === 'active' ? '' : 'Client',
      wait_event: state === 'active' ? '' : 'ClientRead',
    })),
  );
  const perDatabase = { labels: databaseLabels(workload) };
  return [
    levelOf(postgresql.pgSettingsMaxConnections, maximumConnections),
    levelOf(postgresql.pgSettingsSuperuserReservedConnections, 3),
    levelOf(
      postgresql.pgStatActivityCount,
      ({ labels, read }) => Math.round((read(workload.connections) * (STATE_SHARES[labels.state] ?? 0)) / names.length),
      { labels: states },
    ),
    levelOf(
      postgresql.pgStatActivityMaxTxDuration,
      ({ labels, read, noise }) => (labels.state === 'idle' ? 0 : read(longestTransaction) * noise(0.3)),
      { labels: states },
    ),
    levelOf(
      postgresql.pgStatDatabaseNumbackends,
      ({ read }) => Math.round(read(workload.connections) / names.length),
      perDatabase,
    ),
    levelOf(
      postgresql.pgLocksCount,
      ({ labels, read, noise }) => Math.round(read(workload.connections) * (LOCKS[labels.mode] ?? 0) * noise(0.2)),
      { labels: combinations({ datname: names, mode: Object.keys(LOCKS) }) },
    ),
  ];
}

const databaseLabels = (workload: PostgresqlWorkload) =>
  databasesOf(workload).map((datname, index) => ({ datid: String(16_384 + index), datname }));

const GIBIBYTE = 2 ** 30;

function databases(workload: PostgresqlWorkload): SeriesBehaviour[] {
  const { transactions, deadlocks = signal('deadlocks', 0) } = workload;
  const each = { labels: databaseLabels(workload) };
  const share = 1 / databasesOf(workload).length;
  return [
    levelOf(postgresql.pgDatabaseSize, ({ wander }) => Math.round(14 * GIBIBYTE * wander(0.01, 3600)), {
      labels: combinations({ datname: databasesOf(workload) }),
    }),
    rateOf(postgresql.pgStatDatabaseXactCommit, ({ read }) => share * read(transactions), each),
    rateOf(
      postgresql.pgStatDatabaseXactRollback,
      ({ read, noise }) => 0.004 * share * read(transactions) * noise(0.4),
      each,
    ),
    rateOf(postgresql.pgStatDatabaseBlksHit, ({ read }) => 41 * share * read(transactions), each),
    rateOf(postgresql.pgStatDatabaseBlksRead, ({ read, noise }) => 0.3 * share * read(transactions) * noise(0.2), each),
    rateOf(postgresql.pgStatDatabaseTupReturned, ({ read }) => 160 * share * read(transactions), each),
    rateOf(postgresql.pgStatDatabaseTupFetched, ({ read }) => 58 * share * read(transactions), each),
    rateOf(postgresql.pgStatDatabaseTupInserted, ({ read }) => 0.9 * share * read(transactions), each),
    rateOf(postgresql.pgStatDatabaseTupUpdated, ({ read }) => 0.6 * share * read(transactions), each),
    rateOf(postgresql.pgStatDatabaseTupDeleted, ({ read }) => 0.1 * share * read(transactions), each),
    rateOf(postgresql.pgStatDatabaseConflicts, 0, each),
    rateOf(postgresql.pgStatDatabaseDeadlocks, ({ read }) => share * read(deadlocks), each),
    rateOf(postgresql.pgStatDatabaseTempFiles, ({ noise }) => 0.01 * noise(0.8), each),
    rateOf(postgresql.pgStatDatabaseTempBytes, ({ noise }) => 42_000 * noise(0.8), each),
  ];
}

function replication({
  replicas = [],
  replicationLag = signal('replication lag', 0.2),
  transactions,
}: PostgresqlWorkload): SeriesBehaviour[] {
  const isReplica = (instance: string): boolean => replicas.includes(instance);
  const streams = {
    labels: replicas.map((name, index) => ({
      application_name: name,
      client_addr: `10.0.7.${index + 1}`,
      state: 'streaming',
      slot_name: name.replaceAll('-', '_'),
    })),
    on: (instance: string) => !isReplica(instance),
  };
  const slots = {
    labels: streams.labels.map(({ slot_name }) => ({ slot_name, slot_type: 'physical' as const })),
    on: streams.on,
  };
  return [
    levelOf(postgresql.pgReplicationIsReplica, ({ labels }) => Number(isReplica(labels.instance))),
    levelOf(postgresql.pgReplicationLag, ({ labels, read, noise }) =>
      isReplica(labels.instance) ? read(replicationLag) * noise(0.1) : 0,
    ),
    levelOf(
      postgresql.pgStatReplicationPgWalLsnDiff,
      ({ read }) => Math.round(900 * read(transactions) * read(replicationLag)),
      streams,
    ),
    levelOf(postgresql.pgReplicationSlotsSlotIsActive, 1, slots),
  ];
}

/** Statements that there are for each transaction, and how they are spread over the most frequent ones. */
const STATEMENTS_PER_TRANSACTION = 3.4;
const STATEMENT_SHARES: Readonly<Record<string, number>> = {
  '-4830218765412098': 0.55,
  '7120984563219087': 0.3,
  '1198273645509821': 0.15,
};

function statements(workload: PostgresqlWorkload): SeriesBehaviour[] {
  const { transactions, statementDuration = signal('duration of statements', 0.004) } = workload;
  const names = databasesOf(workload);
  const each = { labels: combinations({ user: ['app'], datname: names, queryid: Object.keys(STATEMENT_SHARES) }) };
  const perTransaction = (queryid: string): number =>
    (STATEMENTS_PER_TRANSACTION * (STATEMENT_SHARES[queryid] ?? 0)) / names.length;
  return [
    rateOf(
      postgresql.pgStatStatementsCalls,
      ({ labels, read }) => perTransaction(labels.queryid) * read(transactions),
      each,
    ),
    rateOf(
      postgresql.pgStatStatementsDuration,
      ({ labels, read, noise }) =>
        perTransaction(labels.queryid) * read(transactions) * read(statementDuration) * noise(0.1),
      each,
    ),
    rateOf(
      postgresql.pgStatStatementsRows,
      ({ labels, read }) => 4 * perTransaction(labels.queryid) * read(transactions),
      each,
    ),
  ];
}

const maintenance = ({ transactions }: PostgresqlWorkload): SeriesBehaviour[] => [
  levelOf(postgresql.pgPostmasterStartTime, ({ start }) => start - 1_900_000),
  levelOf(postgresql.pgWalSize, ({ wander }) => Math.round(1.1 * GIBIBYTE * wander(0.1, 1800))),
  levelOf(postgresql.pgSettingsSharedBuffers, 4 * GIBIBYTE),
  rateOf(postgresql.pgStatCheckpointerNumTimed, 1 / 300),
  rateOf(postgresql.pgStatCheckpointerNumRequested, 1 / 6000),
  rateOf(postgresql.pgStatBgwriterBuffersAlloc, ({ read }) => 0.4 * read(transactions)),
  rateOf(postgresql.pgStatArchiverArchivedCount, ({ read }) => 6e-5 * read(transactions)),
  rateOf(postgresql.pgStatArchiverFailedCount, 0),
];
