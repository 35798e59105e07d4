import { describe, expect, test } from '@jest/globals';
import { platformCatalog } from './index.ts';
import { ESSENTIALS } from './test-support/essentials.ts';

/** Counters that an exporter exposes without `_total`, and why. */
const WITHOUT_TOTAL: Readonly<Record<string, string>> = {
  container_memory_failcnt: 'named after its file in the control group',
  kubelet_evictions: 'older than the convention',
  kubelet_certificate_manager_client_expiration_renew_errors: 'older than the convention',
  kubelet_server_expiration_renew_errors: 'older than the convention',
  alloy_component_evaluation_slow_seconds: 'named so by Alloy',
  rabbitmq_stream_segments: 'named so by RabbitMQ',
  DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION: "named after the GPU manager's field",
  DCGM_FI_DEV_PCIE_REPLAY_COUNTER: "named after the GPU manager's field",
  DCGM_FI_DEV_UNCORRECTABLE_REMAPPED_ROWS: "named after the GPU manager's field",
  DCGM_FI_DEV_CORRECTABLE_REMAPPED_ROWS: "named after the GPU manager's field",
};

/** Whole groups of them. */
const GROUPS_WITHOUT_TOTAL: Readonly<Record<string, RegExp>> = {
  'named after a line in /proc/vmstat': /^node_vmstat_/,
  'named after a column in /proc/net/snmp or /proc/net/netstat': /^node_netstat_/,
  "named after a line of Redis's answer to INFO":
    /^redis_(io_threaded_\w+_processed|total_\w+_processed|\w*error_replies|dump_payload_sanitizations)$/,
  'named after a column of a view of PostgreSQL': /^pg_(stat|statio)_/,
  "named after a path in MongoDB's status": /^mongodb_/,
  'named so by the Elasticsearch exporter': /^elasticsearch_/,
};

/** Gauges that an exporter exposes with `_total`, and why. */
const TOTAL_OF_GAUGES: Readonly<Record<string, string>> = {
  container_fs_inodes_total: 'all inodes, used or free',
  loki_source_file_read_bytes_total: 'begins anew with each file',
  loki_source_file_file_bytes_total: 'the size of a file',
  loki_source_file_files_active_total: 'named so by Alloy',
};

const GROUPS_OF_GAUGES: Readonly<Record<string, RegExp>> = {
  'grows, and Redis exporter calls it a gauge':
    /^redis_(rdb_saves|cluster_messages_\w+|migrate_cached_sockets|memory_used_vm)_total$/,
  'the number of all':
    /^(mongodb_mongos_sharding|elasticsearch_(indices|node_shards))_\w*total$|^mongodb_ss_globalLock_\w+_total$/,
};

const grouped = (groups: Readonly<Record<string, RegExp>>, name: string): boolean =>
  Object.values(groups).some((group) => group.test(name));

const exposedBy = (job: string) =>
  platformCatalog.metrics.filter(({ jobs }) => jobs.some(({ name }) => name === job)).map(({ name }) => name);

describe('the catalog of the platform', () => {
  test.each(Object.entries(ESSENTIALS))('%s exposes what is read of it first, and its health', (job, metrics) => {
    const exposed = exposedBy(job);
    expect(exposed).toEqual(expect.arrayContaining([...metrics, 'up']));
    expect(new Set(exposed).size).toBe(exposed.length);
  });

  test('counters end in _total, and the exceptions are still exceptions', () => {
    const exceptions = platformCatalog.metrics
      .filter(({ kind, name }) => kind === 'counter' && !name.endsWith('_total'))
      .map(({ name }) => name);
    const single = exceptions.filter((name) => !grouped(GROUPS_WITHOUT_TOTAL, name));
    expect(single.sort()).toEqual(Object.keys(WITHOUT_TOTAL).sort());
    expect(Object.values(GROUPS_WITHOUT_TOTAL).filter((group) => !exceptions.some((name) => group.test(name)))).toEqual(
      [],
    );
  });

  test('what is no counter does not end in _total, and the exceptions are still exceptions', () => {
    const exceptions = platformCatalog.metrics
      .filter(({ kind, name }) => kind !== 'counter' && name.endsWith('_total'))
      .map(({ name }) => name);
    const single = exceptions.filter((name) => !grouped(GROUPS_OF_GAUGES, name));
    expect(single.sort()).toEqual(Object.keys(TOTAL_OF_GAUGES).sort());
    expect(Object.values(GROUPS_OF_GAUGES).filter((group) => !exceptions.some((name) => group.test(name)))).toEqual([]);
  });

  test('infrastructure is scraped every 15 seconds, CloudWatch each minute, since it charges for it', () => {
    const others = platformCatalog.jobs.filter(({ scrapeInterval }) => scrapeInterval !== 15_000);
    expect(others.map(({ name, scrapeInterval }) => [name, scrapeInterval])).toEqual([['cloudwatch', 60_000]]);
  });
});
