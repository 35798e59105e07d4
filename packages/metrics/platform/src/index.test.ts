import { describe, expect, test } from '@jest/globals';
import { platformCatalog } from './index.ts';

/** Counters that an exporter exposes without `_total`, and why. */
const WITHOUT_TOTAL: Readonly<Record<string, string>> = {
  node_vmstat_pgmajfault: 'untyped, named after its line in /proc/vmstat',
  node_vmstat_oom_kill: 'untyped, named after its line in /proc/vmstat',
  node_netstat_Tcp_RetransSegs: 'untyped, named after its column in /proc/net/snmp',
  node_netstat_Tcp_OutSegs: 'untyped, named after its column in /proc/net/snmp',
};

/** What dashboards and alerts of these exporters usually read. */
const EXPECTED = {
  node: [
    'node_cpu_seconds_total',
    'node_load1',
    'node_memory_MemTotal_bytes',
    'node_memory_MemAvailable_bytes',
    'node_filesystem_size_bytes',
    'node_filesystem_avail_bytes',
    'node_disk_io_time_seconds_total',
    'node_network_receive_bytes_total',
    'node_network_transmit_bytes_total',
    'node_boot_time_seconds',
    'node_time_seconds',
    'node_uname_info',
  ],
  redis: [
    'redis_up',
    'redis_memory_used_bytes',
    'redis_memory_max_bytes',
    'redis_connected_clients',
    'redis_commands_processed_total',
    'redis_commands_duration_seconds_total',
    'redis_keyspace_hits_total',
    'redis_keyspace_misses_total',
    'redis_evicted_keys_total',
    'redis_rejected_connections_total',
    'redis_db_keys',
    'redis_connected_slaves',
  ],
  kafka: [
    'kafka_brokers',
    'kafka_broker_info',
    'kafka_topic_partitions',
    'kafka_topic_partition_current_offset',
    'kafka_topic_partition_oldest_offset',
    'kafka_topic_partition_leader',
    'kafka_topic_partition_leader_is_preferred',
    'kafka_topic_partition_replicas',
    'kafka_topic_partition_in_sync_replica',
    'kafka_topic_partition_under_replicated_partition',
    'kafka_consumergroup_current_offset',
    'kafka_consumergroup_current_offset_sum',
    'kafka_consumergroup_lag',
    'kafka_consumergroup_lag_sum',
    'kafka_consumergroup_members',
  ],
  blackbox: [
    'probe_success',
    'probe_duration_seconds',
    'probe_http_status_code',
    'probe_http_duration_seconds',
    'probe_ssl_earliest_cert_expiry',
    'probe_dns_lookup_time_seconds',
  ],
};

const exposedBy = (job: string) =>
  platformCatalog.metrics.filter(({ jobs }) => jobs.some(({ name }) => name === job)).map(({ name }) => name);

describe('the catalog of the platform', () => {
  test.each(Object.entries(EXPECTED))('%s exposes what is usually read of it, and its health', (job, metrics) => {
    const exposed = exposedBy(job);
    expect(exposed).toEqual(expect.arrayContaining([...metrics, 'up']));
    expect(new Set(exposed).size).toBe(exposed.length);
  });

  test('counters end in _total, and the exceptions are still exceptions', () => {
    const exceptions = platformCatalog.metrics
      .filter(({ kind, name }) => kind === 'counter' && !name.endsWith('_total'))
      .map(({ name }) => name);
    expect(exceptions.sort()).toEqual(Object.keys(WITHOUT_TOTAL).sort());
  });

  test('what is no counter does not end in _total', () => {
    const misnamed = platformCatalog.metrics.filter(({ kind, name }) => kind !== 'counter' && name.endsWith('_total'));
    expect(misnamed).toEqual([]);
  });

  test('infrastructure is scraped every 15 seconds', () => {
    const intervals = platformCatalog.jobs.map(({ name, scrapeInterval }) => [name, scrapeInterval]);
    expect(intervals).toEqual(['node', 'redis', 'kafka', 'blackbox'].map((name) => [name, 15_000]));
  });
});
