import { dirname, join } from 'node:path';
import { findProgram } from '@belvedere/testing/program';
import { describeWithTool } from '@belvedere/testing/tools';
import { runTool } from '@belvedere/toolchain';
import { expect, test } from '@jest/globals';
import { noLonger, notYet, versionOf } from '../test-support/age.ts';
import { differencesOfAll, undeclared, unexplained } from '../test-support/compare-exposition.ts';
import { declaredBy } from '../test-support/declared-by.ts';
import { findPostgres, postgres } from '../test-support/postgres.ts';
import { answerOf, running, untilNone, type Program } from '../test-support/running.ts';
import { postgresqlExporter } from './index.ts';

const exporter = findProgram({
  names: ['postgres_exporter', 'prometheus-postgres-exporter'],
  debianPackage: 'prometheus-postgres-exporter',
});

/** Why a server exposes something else than the catalog declares. */
const REASONS = {
  'nothing to vacuum': /^pg_stat_(progress_vacuum|activity_autovacuum)_\w+ is not exposed/,
  'nobody reads the logical slot': /^pg_replication_slots_slot_confirmed_flush_lsn is not exposed/,
};

/** What older servers lack, by the version that brought it. */
const SINCE_POSTGRESQL = {
  '16': /^(pg_buffercache_summary_\w+|pg_stat_database_conflicts_confl_active_logicalslot) is not exposed/,
  '17': /^pg_stat_checkpointer_\w+ is not exposed/,
};

/** What newer servers lack, by the version that took it away. */
const UNTIL_POSTGRESQL = {
  '17': /^pg_stat_bgwriter_(checkpoint\w*|buffers_(checkpoint|backend)\w*) is not exposed/,
};

/** What older exporters expose otherwise, by the version that changed it. */
const SINCE = {
  '0.12.0': /^postgres_exporter_(build_info has the labels|config_\w+ is not exposed)/,
  '0.13.0':
    /^pg_(stat_user_tables|statio_user_tables|stat_statements|postmaster|process_idle|replication)_\w+ is not exposed/,
  '0.14.0':
    /^pg_(database_wraparound|long_running_transactions|stat_wal_receiver|statio_user_indexes|scrape_collector|wal)\w* is not exposed/,
  '0.16.0':
    /^(pg_roles_connection_limit|pg_database_connection_limit|go_gc_go\w+|go_sched_gomaxprocs_threads|process_network_\w+) is not exposed|^pg_stat_activity_\w+ has the labels \[datname, server, state\]/,
  '0.17.0': /^pg_stat_database_active_time_seconds_total is not exposed/,
  // Until then the slots had other names, and each metric without a collector of its own named its server.
  '0.20.0':
    /^pg_replication_slots_(?:safe|slot|wal)_\w+ is not exposed|^\w+ has the labels \[(?:(.+), )?server(?:, (.+))?\], and \[\1?(?:, )?\2?\] are declared$/,
};

/** What an exporter may expose and the catalog leaves out. */
const LEFT_OUT = {
  "parts of the exporter's own memory, and its answers": /^(go_memstats|promhttp)_/,
  'settings that nobody compares with': /^pg_settings_/,
  'until 0.20.0':
    /^pg_(replication_slot_|stat_replication_reply_time$|stat_database_(active_time|checksum|idle_in_transaction_time|session)\w*$)/,
};

/** Collectors that are off by default; an exporter that does not know one refuses its flag. */
const COLLECTORS = [
  'buffercache_summary',
  'database_wraparound',
  'long_running_transactions',
  'postmaster',
  'process_idle',
  'stat_activity_autovacuum',
  'stat_checkpointer',
  'stat_statements',
  'stat_wal_receiver',
  'statio_user_indexes',
].map((collector) => `--collector.${collector}`);

const exporterOf = (path: string, server: string): Program => ({
  path,
  parameters: async (address) => {
    const { stdout, stderr } = await runTool(path, ['--help']);
    const known = COLLECTORS.filter((flag) => (stdout + stderr).includes(flag.replace('--', '')));
    return [`--web.listen-address=${address}`, ...known];
  },
  environment: () => ({
    DATA_SOURCE_NAME: `postgresql://postgres@${new URL(server).host}/postgres?sslmode=disable`,
  }),
});

const STATEMENTS = `
create extension if not exists pg_buffercache;
create extension if not exists pg_stat_statements;
create table if not exists numbers (number int primary key);
insert into numbers values (1) on conflict do nothing;
select pg_create_logical_replication_slot('logical', 'test_decoding')
  where not exists (select from pg_replication_slots where slot_name = 'logical');
`;

describeWithTool('a real PostgreSQL', await findPostgres(), (serverPath) => {
  describeWithTool('with a real exporter', exporter, (exporterPath) => {
    const declared = declaredBy(postgresqlExporter);
    const reasons = async () => {
      const version = await versionOf(serverPath);
      const ofServer = { ...notYet(version, SINCE_POSTGRESQL), ...noLonger(version, UNTIL_POSTGRESQL) };
      return { ...REASONS, ...ofServer, ...notYet(await versionOf(exporterPath), SINCE) };
    };
    const psql = (url: string, input: string) =>
      runTool(join(dirname(serverPath), 'psql'), ['-v', 'ON_ERROR_STOP=1', connection(url)], { input });
    const connection = (url: string) => `postgresql://postgres@${new URL(url).host}/postgres`;
    const primary = postgres(
      serverPath,
      (data) => ['initdb', '-D', data, '--auth=trust', '--username=postgres', '--no-sync'],
      [
        'shared_preload_libraries=pg_stat_statements',
        'wal_level=logical',
        'max_slot_wal_keep_size=1GB',
        'archive_mode=on',
        'archive_command=true',
      ],
    );
    const replicaOf = (url: string) =>
      postgres(serverPath, (data) => [
        ...(['pg_basebackup', '-d', connection(url), '-D', data] as const),
        ...['--write-recovery-conf', '--create-slot', '--slot=replica', '--no-sync'],
      ]);

    test('exposes what its catalog declares, as declared, and nothing more, reasons aside', async () => {
      const known = await reasons();
      const found = await running(primary, async (server) => {
        await untilNone(async () => ((await psql(server, STATEMENTS)).exitCode === 0 ? [] : ['not yet']));
        return running(replicaOf(server), (replica) =>
          running(exporterOf(exporterPath, server), (url) =>
            running(exporterOf(exporterPath, replica), (replicaUrl) =>
              untilNone(async () => {
                await psql(server, 'select pg_switch_wal()');
                const expositions = await Promise.all([url, replicaUrl].map((one) => answerOf(`${one}/metrics`)));
                return [
                  ...unexplained(differencesOfAll(declared, expositions), known),
                  ...unexplained(
                    expositions.flatMap((one) => undeclared(declared, one)),
                    LEFT_OUT,
                  ),
                ];
              }),
            ),
          ),
        );
      });
      expect(found).toEqual([]);
    });
  });
});
