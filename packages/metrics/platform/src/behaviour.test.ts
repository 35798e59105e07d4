import { describe, expect, test } from '@jest/globals';
import { createSimulation } from '@belvedere/simulator';
import { effect, incident, signal, signalsOf, type Behaviour } from '@belvedere/simulator/model';
import { parseExposition } from '@belvedere/simulator/parse-exposition';
import { blackboxBehaviour, kafkaBehaviour, nodesBehaviour, redisBehaviour } from './behaviour.ts';
import { ESSENTIALS } from './test-support/essentials.ts';

const START = Date.UTC(2026, 10, 21, 12) / 1000;
const TOPICS = ['left', 'right'];

const redisUp = signal('redis', 1);
const aliveBrokers = signal('brokers', 3);
const backlog = signal('backlog', 0);
const healthy = signal('healthy', 1);

const behaviours: Behaviour[] = [
  nodesBehaviour(['node-0', 'node-1'], signal('load', 0.8)),
  redisBehaviour(['redis-0'], { reads: signal('reads', 400), hitRatio: signal('hits', 0.9), up: redisUp }),
  kafkaBehaviour(['kafka-0'], {
    brokers: 3,
    aliveBrokers,
    topics: TOPICS,
    partitionsPerTopic: 4,
    consumerGroup: 'readers',
    members: 2,
    produced: signalsOf('produced', TOPICS, () => 100),
    lag: signalsOf('lag', TOPICS, ({ read }) => 200 + read(backlog)),
  }),
  blackboxBehaviour({
    http: [
      { instance: 'https://secure/health', healthy },
      { instance: 'http://open/health', healthy },
    ],
    tcp: [{ instance: 'redis-0:6379', healthy: redisUp }],
    dns: [{ instance: 'dns:53', healthy }],
  }),
];

const trouble = incident('trouble', {
  title: 'All at once',
  effects: [effect.set(redisUp, 0), effect.set(aliveBrokers, 2), effect.set(backlog, 40_000), effect.set(healthy, 0)],
});

function samples(job: string, instance: string, inTrouble = false) {
  const simulation = createSimulation({
    behaviours,
    seed: 3,
    start: START,
    ...(inTrouble ? { incident: trouble } : {}),
  });
  const parsed = parseExposition(simulation.scrape(job, instance, START + 600)!).samples;
  return {
    names: new Set(parsed.map(({ name }) => name)),
    of: (name: string) => parsed.filter((sample) => sample.name === name),
    sum: (name: string) => parsed.filter((sample) => sample.name === name).reduce((sum, { value }) => sum + value, 0),
  };
}

test.each(Object.entries(ESSENTIALS))('what is read of %s first is simulated', (job, metrics) => {
  const shown = behaviours.flatMap(({ series }) => series.map(({ metric }) => metric));
  const ofJob = shown.filter(({ jobs }) => jobs.some(({ name }) => name === job)).map(({ name }) => name);
  expect(ofJob).toEqual(expect.arrayContaining(metrics));
});

describe('a machine', () => {
  const node = samples('node', 'node-1');

  test('spends each second of each processor once', () => {
    const seconds = new Map<string, number>();
    for (const { labels, value } of node.of('node_cpu_seconds_total')) {
      seconds.set(labels['cpu']!, (seconds.get(labels['cpu']!) ?? 0) + value);
    }
    expect(seconds.size).toBe(4);
    for (const total of seconds.values()) expect(Math.abs(total - 600)).toBeLessThan(10);
  });

  test('is named after itself', () => {
    expect(node.of('node_uname_info').map(({ labels }) => labels['nodename'])).toEqual(['node-1']);
  });

  test('is far from being full', () => {
    expect(node.sum('node_memory_MemAvailable_bytes') / node.sum('node_memory_MemTotal_bytes')).toBeGreaterThan(0.35);
    expect(node.sum('node_filesystem_avail_bytes') / node.sum('node_filesystem_size_bytes')).toBeGreaterThan(0.4);
  });
});

describe('a Redis server', () => {
  test('answers its reads, and the shares of its commands add up', () => {
    const redis = samples('redis', 'redis-0');
    const [hits, misses] = [redis.sum('redis_keyspace_hits_total'), redis.sum('redis_keyspace_misses_total')];
    expect(hits + misses).toBeCloseTo(600 * 400, -1);
    expect(hits / (hits + misses)).toBeCloseTo(0.9, 3);
    expect(redis.sum('redis_commands_total')).toBeCloseTo(redis.sum('redis_commands_processed_total'), -1);
    expect(redis.of('redis_exporter_last_scrape_error')).toMatchObject([{ labels: { err: '' }, value: 0 }]);
  });

  test('leaves only what its exporter knows without it when it is gone', () => {
    const redis = samples('redis', 'redis-0', true);
    expect(redis.names).toEqual(
      new Set(['redis_up', 'redis_exporter_last_scrape_duration_seconds', 'redis_exporter_last_scrape_error']),
    );
    expect(redis.sum('redis_up')).toBe(0);
    expect(redis.sum('redis_exporter_last_scrape_error')).toBe(1);
  });
});

describe('a Kafka cluster', () => {
  test.each([false, true])('lags by as many messages as offsets lie apart (in trouble: %s)', (inTrouble) => {
    const kafka = samples('kafka', 'kafka-0', inTrouble);
    const newest = kafka.sum('kafka_topic_partition_current_offset');
    const read = kafka.sum('kafka_consumergroup_current_offset');
    const lag = TOPICS.length * (inTrouble ? 40_200 : 200);
    expect(Math.abs(newest - read - lag)).toBeLessThanOrEqual(8);
    expect(kafka.sum('kafka_consumergroup_lag')).toBe(lag);
    expect(kafka.sum('kafka_consumergroup_lag_sum')).toBe(lag);
    expect(Math.abs(newest - kafka.sum('kafka_consumergroup_current_offset_sum') - lag)).toBeLessThanOrEqual(8);
  });

  test('grows by what is produced, and loses partitions in sync with a broker', () => {
    const well = samples('kafka', 'kafka-0');
    expect(well.sum('kafka_topic_partition_current_offset') - 8 * 2_000_000).toBe(2 * 100 * 600);
    expect(well.sum('kafka_brokers')).toBe(3);
    expect(well.sum('kafka_topic_partition_under_replicated_partition')).toBe(0);
    const ill = samples('kafka', 'kafka-0', true);
    expect(ill.sum('kafka_brokers')).toBe(2);
    expect(ill.of('kafka_broker_info')).toHaveLength(2);
    expect(ill.sum('kafka_topic_partition_under_replicated_partition')).toBe(8);
  });
});

describe('a probe', () => {
  test('states what its prober knows', () => {
    const [secure, open, tcp, dns] = ['https://secure/health', 'http://open/health', 'redis-0:6379', 'dns:53'].map(
      (instance) => samples('blackbox', instance).names,
    );
    const everywhere = [
      'probe_success',
      'probe_duration_seconds',
      'probe_dns_lookup_time_seconds',
      'probe_ip_protocol',
    ];
    expect(tcp).toEqual(new Set(everywhere));
    expect(dns?.has('probe_dns_query_succeeded')).toBe(true);
    expect(open?.has('probe_http_status_code')).toBe(true);
    expect([...secure!].filter((name) => !open!.has(name))).toEqual([
      'probe_ssl_earliest_cert_expiry',
      'probe_tls_version_info',
    ]);
  });

  test('fails with its target', () => {
    expect(samples('blackbox', 'https://secure/health').sum('probe_http_status_code')).toBe(200);
    const failed = samples('blackbox', 'https://secure/health', true);
    expect([failed.sum('probe_success'), failed.sum('probe_http_status_code')]).toEqual([0, 0]);
  });
});
