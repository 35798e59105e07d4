import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '@belvedere/testing/program';
import { describeWithTool } from '@belvedere/testing/tools';
import { runTool } from '@belvedere/toolchain';
import { expect, test } from '@jest/globals';
import { notYet, versionOf } from '../test-support/age.ts';
import { differencesOfAll, undeclared, unexplained } from '../test-support/compare-exposition.ts';
import { declaredBy } from '../test-support/declared-by.ts';
import { answerOf, running, untilNone, type Program } from '../test-support/running.ts';
import { redisExporter } from './index.ts';

const server = findProgram({ names: ['redis-server'], debianPackage: 'redis-server' });
const exporter = findProgram({
  names: ['redis_exporter', 'prometheus-redis-exporter'],
  debianPackage: 'prometheus-redis-exporter',
});

/** Why a server exposes something else than the catalog declares. */
const REASONS = {
  'the bounds differ from command to command': /^redis_commands_latencies_usec has the bounds/,
  'nothing took too long': /^redis_latency_spike_\w+ is not exposed/,
  'a cluster of one has nobody to talk to': /^redis_cluster_messages_\w+ is not exposed/,
};

/** What older servers lack, by the version that brought it. */
const SINCE_REDIS = {
  '7.0':
    /^redis_(commands_latencies_usec|latency_percentiles_usec|\w*(eviction_exceeded|evicted_clients|functions|libraries|vm_|vm|scripts_eval|async_loading|pubsubshard|reply_buffer|cluster_links|aof_base|replication_buffers)\w*) is not exposed/,
  '7.4': /^redis_(pubsub_clients|watching_clients|client_\w+_limit_disconnections_total) is not exposed/,
};

/** What older exporters expose otherwise, by the version that changed it. */
const SINCE = {
  '1.48.0': /^redis_commands_latencies_usec is not exposed/,
  '1.52.0': /^redis_stream_(first_entry_id|last_entry_id|group_entries_read|group_lag) is not exposed/,
  '1.55.0': /^redis_pubsubshard_channels is not exposed/,
  '1.58.0': /^redis_rdb_(last_load_\w+|saves_total) is not exposed/,
  '1.60.0': /^redis_mem_total_replication_buffers_bytes is not exposed/,
  '1.63.0': /^redis_instance_info has the labels|^redis_config_client_output_buffer_limit_\w+ is not exposed/,
  '1.64.0':
    /^redis_expired_time_cap_reached_total has the kind|^redis_(async_loading|configured_hz|hz|\w*eviction_exceeded\w*|evicted_clients_total|expire_cycle_cpu_time_ms_total|memory_used_(functions|scripts_eval|vm)\w*|net_repl_\w+|number_of_(functions|libraries)|reply_buffer_\w+) is not exposed/,
  '1.68.0': /^redis_max_clients is not exposed/,
  '1.69.0': /^redis_key_memory_usage_bytes is not exposed/,
  '1.70.0':
    /^redis_(lazyfreed_objects|mem_(aof_buffer|cluster_links|replication_backlog)_bytes) is not exposed|^process_network_\w+ is not exposed/,
  '1.76.0': /^redis_cluster_connections is not exposed/,
  '1.84.0': /^redis_config_repl_backlog_size is not exposed/,
};

/** What an exporter may expose and the catalog leaves out. */
const LEFT_OUT = {
  'older exporters show the Go runtime': /^go_/,
  'single ids, which say little': /^redis_stream_(max_deleted_entry_id|radix_tree_\w+)$/,
  'settings of sentinels, which do not change': /^redis_sentinel_/,
};

const portOf = (url: string): string => new URL(url).port;

const redis = (path: string, ...settings: string[]): Program => ({
  path,
  parameters: async (address, folder) => {
    const port = portOf(`http://${address}`);
    return ['--bind', '127.0.0.1', '--port', port, '--dir', folder, '--save', '', ...settings];
  },
});

const sentinelOf = (path: string, master: string): Program => ({
  path,
  parameters: async (address, folder) => {
    const file = join(folder, 'sentinel.conf');
    const port = portOf(`http://${address}`);
    await writeFile(file, `bind 127.0.0.1\nport ${port}\nsentinel monitor own 127.0.0.1 ${portOf(master)} 1\n`);
    return [file, '--sentinel'];
  },
});

const exporterOf = (path: string, master: string): Program => ({
  path,
  parameters: async (address) => [
    ...['-web.listen-address', address, '-redis.addr', `redis://127.0.0.1:${portOf(master)}`],
    ...['-check-single-keys', 'db0=number', '-check-single-streams', 'db0=orders', '-include-system-metrics'],
  ],
});

const COMMANDS = `set number 1
set passing 1 ex 1000
get missing
lpush number wrong
xadd orders * id 1
xgroup create orders readers 0
xreadgroup group readers first streams orders >
`;

describeWithTool('a real Redis', server, (serverPath) => {
  describeWithTool('with a real exporter', exporter, (exporterPath) => {
    const declared = declaredBy(redisExporter);

    const reasons = async () => ({
      ...REASONS,
      ...notYet(await versionOf(serverPath), SINCE_REDIS),
      ...notYet(await versionOf(exporterPath), SINCE),
    });

    test('exposes what its catalog declares, as declared, and nothing more, reasons aside', async () => {
      const known = await reasons();
      const found = await running(redis(serverPath, '--appendonly', 'yes'), (master) =>
        running(redis(serverPath, '--replicaof', '127.0.0.1', portOf(master)), (replica) =>
          running(redis(serverPath, '--cluster-enabled', 'yes'), (cluster) =>
            running(sentinelOf(serverPath, master), (sentinel) =>
              running(exporterOf(exporterPath, master), (url) =>
                untilNone(async () => {
                  await runTool('redis-cli', ['-p', portOf(master)], { input: COMMANDS });
                  const targets = [replica, cluster, sentinel].map((target) => `redis://127.0.0.1:${portOf(target)}`);
                  const expositions = await Promise.all([
                    answerOf(`${url}/metrics`),
                    ...targets.map((target) => answerOf(`${url}/scrape?target=${target}`)),
                  ]);
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
          ),
        ),
      );
      expect(found).toEqual([]);
    });
  });
});
