import * as platform from '@belvedere/metrics-platform';
import {
  gaugeSeries,
  missing,
  ramp,
  scenario,
  silent,
  steady,
  type GaugeBehaviour,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import { alertTests, elsewhere } from './alert-tests.ts';
import {
  elasticsearchClusterRed,
  elasticsearchClusterYellow,
  elasticsearchDiskLow,
  mongodbMemberUnhealthy,
  mongodbReplicationLag,
  mongodbServerDown,
  redisMemoryNearLimit,
  redisReplicationBroken,
  redisServerDown,
} from './datastores.ts';
import { level } from './levels.ts';

/** Told by an exporter until it is gone after five minutes. */
const gone: readonly Phase<GaugeBehaviour>[] = [steady('5m', { level: 1 }), missing('2h')];

const redis = (answers: number, instance = 'redis-0') => [
  gaugeSeries(platform.redisExporter.up, { instance }, level(1, 1)),
  gaugeSeries(platform.redisUp, { instance }, level(1, answers)),
];
const redisWithoutExporter = [
  gaugeSeries(platform.redisExporter.up, { instance: 'redis-0' }, level(1, 0)),
  gaugeSeries(platform.redisUp, { instance: 'redis-0' }, gone),
];
const redisMemory = (used: number, instance = 'redis-0', maximum = 100) => [
  gaugeSeries(platform.redisMemoryUsed, { instance }, level(40, used)),
  gaugeSeries(platform.redisMemoryMaximum, { instance }, level(maximum, maximum)),
];
/** A replica's link to its master, and what is left of the one to the master before. */
const link = (up: number, instance = 'redis-1') => [
  gaugeSeries(platform.redisMasterLinkUp, { master_host: 'redis-0', master_port: '6379', instance }, level(1, up)),
  gaugeSeries(platform.redisMasterLinkUp, { master_host: 'redis-9', master_port: '6379', instance }, level(0, 0)),
];

const member = { cl_role: 'mongod', cl_id: '', rs_nm: 'orders', rs_state: '1' };
const mongodb = (answers: number, instance = 'mongodb-0') => [
  gaugeSeries(platform.mongodbExporter.up, { instance }, level(1, 1)),
  gaugeSeries(platform.mongodbUp, { cluster_role: 'mongod', instance }, level(1, answers)),
  gaugeSeries(platform.mongodbUp, { cluster_role: 'mongos', instance }, level(0, 0)),
];
const mongodbWithoutExporter = [
  gaugeSeries(platform.mongodbExporter.up, { instance: 'mongodb-0' }, level(1, 0)),
  gaugeSeries(platform.mongodbUp, { cluster_role: 'mongod', instance: 'mongodb-0' }, gone),
];

/** How a member is, as one server sees it; another server still sees it well. */
const health = (value: number, member_idx = '2') => [
  gaugeSeries(
    platform.mongodbRsMembersHealth,
    { ...member, member_idx, member_state: 'SECONDARY', instance: 'mongodb-0' },
    level(1, value),
  ),
  gaugeSeries(
    platform.mongodbRsMembersHealth,
    { ...member, member_idx, member_state: 'SECONDARY', instance: 'mongodb-1' },
    level(1, 1),
  ),
];

/**
 * The last operations of a primary, as two exporters saw it, and of two secondaries, the second of which is behind from five
 * minutes on. A member that is neither has a wrong clock.
 */
const optimes = (lag: number, rs_nm = 'orders') => {
  const at = (member_idx: string, member_state: string, behind: number, instance = 'mongodb-0') => {
    const from = (minutes: number) => 1.7e12 + minutes * 60_000;
    return gaugeSeries(platform.mongodbRsMembersOptimeDate, { ...member, rs_nm, member_idx, member_state, instance }, [
      ramp('5m', { level: from(0) }, { level: from(5) }),
      ramp('60m', { level: from(5) - 1000 * behind }, { level: from(65) - 1000 * behind }),
    ]);
  };
  return [
    at('0', 'PRIMARY', 0),
    at('0', 'PRIMARY', 40, 'mongodb-1'),
    at('1', 'SECONDARY', 0),
    at('2', 'SECONDARY', lag),
    at('3', 'RECOVERING', -9e5),
    at('4', 'RECOVERING', 9e5),
  ];
};

const colours = (red: number, yellow: number, cluster = 'logs', instance = 'elasticsearch-0') => [
  gaugeSeries(platform.elasticsearchClusterHealthStatus, { cluster, color: 'red', instance }, level(0, red)),
  gaugeSeries(platform.elasticsearchClusterHealthStatus, { cluster, color: 'yellow', instance }, level(0, yellow)),
  gaugeSeries(
    platform.elasticsearchClusterHealthStatus,
    { cluster, color: 'green', instance },
    level(1, 1 - red - yellow),
  ),
];
const exporter = gaugeSeries(platform.elasticsearchExporter.up, { instance: 'elasticsearch-0' }, level(1, 1));
const silentCluster = (['red', 'green'] as const).map((color) =>
  gaugeSeries(platform.elasticsearchClusterHealthStatus, { cluster: 'logs', color, instance: 'elasticsearch-0' }, [
    steady('5m', { level: Number(color === 'green') }),
    missing('2h'),
  ]),
);

/** A disk as two exporters show it, one of which still knows how large it was before. */
const disk = (free: number, name = 'logs-0', size = 100) => {
  const labels = {
    cluster: 'logs',
    host: name,
    name,
    es_master_node: 'true',
    es_data_node: 'true',
    es_ingest_node: 'true',
    es_client_node: 'true',
    mount: '/data',
    path: '/data',
  };
  return [
    gaugeSeries(platform.elasticsearchFilesystemDataSize, labels, level(size, size)),
    gaugeSeries(platform.elasticsearchFilesystemDataAvailable, labels, level(50, free)),
    gaugeSeries(platform.elasticsearchFilesystemDataSize, { ...labels, instance: 'old' }, level(10, 10)),
    gaugeSeries(platform.elasticsearchFilesystemDataAvailable, { ...labels, instance: 'old' }, level(1, 1)),
  ];
};

export const redisTests: readonly RuleTest[] = [
  ...alertTests(redisServerDown, {
    given: redis,
    fires: 0,
    quiet: 1,
    beside: [...redis(1, 'redis-1'), ...redis(0, 'feature-store-redis-0')],
    strangers: redis(0, 'feature-store-redis-0'),
    labels: { job: 'redis', instance: 'redis-0' },
    description: 'Nothing has shown for 2 minutes that redis-0 answers.',
  }),
  ...alertTests(redisServerDown, {
    title: 'without its exporter',
    given: (up) => (up === 0 ? redisWithoutExporter : redis(1)),
    fires: 0,
    quiet: 1,
    labels: { job: 'redis', instance: 'redis-0' },
    description: 'Nothing has shown for 2 minutes that redis-0 answers.',
  }),
  ...alertTests(redisMemoryNearLimit, {
    given: redisMemory,
    fires: 91,
    quiet: 90,
    beside: [...redisMemory(40, 'redis-1'), ...redisMemory(99, 'feature-store-redis-0')],
    strangers: [...redisMemory(99, 'feature-store-redis-0'), ...redisMemory(99, 'redis-1', 0)],
    labels: { job: 'redis', instance: 'redis-0' },
    description: 'redis-0 uses 91% of the memory it may, above 90 % for 10 minutes.',
  }),
  ...alertTests(redisReplicationBroken, {
    given: link,
    fires: 0,
    quiet: 1,
    beside: [...link(1, 'redis-2'), ...elsewhere(link(1))],
    labels: { instance: 'redis-1' },
    description:
      'redis-1 has had no connection to its master for 5 minutes: what it answers is old, and it cannot take over.',
  }),
];

export const mongodbTests: readonly RuleTest[] = [
  ...alertTests(mongodbServerDown, {
    given: mongodb,
    fires: 0,
    quiet: 1,
    beside: mongodb(1, 'mongodb-1'),
    labels: { job: 'mongodb', instance: 'mongodb-0' },
    description: 'Nothing has shown for 2 minutes that mongodb-0 answers.',
  }),
  ...alertTests(mongodbServerDown, {
    title: 'without its exporter',
    given: (up) => (up === 0 ? mongodbWithoutExporter : mongodb(1)),
    fires: 0,
    quiet: 1,
    labels: { job: 'mongodb', instance: 'mongodb-0' },
    description: 'Nothing has shown for 2 minutes that mongodb-0 answers.',
  }),
  ...alertTests(mongodbMemberUnhealthy, {
    given: health,
    fires: 0,
    quiet: 1,
    beside: health(1, '1'),
    labels: { rs_nm: 'orders', member_idx: '2' },
    description: 'Member 2 of the replica set orders has not answered the others for 5 minutes.',
  }),
  ...alertTests(mongodbReplicationLag, {
    given: optimes,
    fires: 62,
    quiet: 60,
    beside: [...optimes(1, 'users'), ...elsewhere(optimes(5000))],
    labels: { rs_nm: 'orders' },
    description: 'A secondary of the replica set orders is 1m 2s behind its primary, more than 60s for 10 minutes.',
  }),
];

export const elasticsearchTests: readonly RuleTest[] = [
  ...alertTests(elasticsearchClusterRed, {
    // A second cluster behind the same exporter is well.
    given: (red) => [exporter, ...colours(red, 0), ...colours(0, 0, 'metrics')],
    fires: 1,
    quiet: 0,
    labels: { job: 'elasticsearch', instance: 'elasticsearch-0' },
    description:
      'The cluster behind elasticsearch-0 has lacked primary shards, or has not answered, for 2 minutes: parts of its data cannot be read or written.',
  }),
  ...alertTests(elasticsearchClusterRed, {
    title: 'without an answer',
    given: (silence) => (silence === 1 ? [exporter, ...silentCluster] : [exporter, ...colours(0, 1)]),
    fires: 1,
    quiet: 0,
    labels: { job: 'elasticsearch', instance: 'elasticsearch-0' },
    description:
      'The cluster behind elasticsearch-0 has lacked primary shards, or has not answered, for 2 minutes: parts of its data cannot be read or written.',
  }),
  ...alertTests(elasticsearchClusterYellow, {
    // A second exporter has not noticed yet.
    given: (yellow) => [...colours(0, yellow), ...colours(0, 0, 'logs', 'elasticsearch-2')],
    fires: 1,
    quiet: 0,
    beside: colours(0, 0, 'metrics', 'elasticsearch-1'),
    labels: { cluster: 'logs' },
    description: 'The cluster logs has lacked copies of shards for 30 minutes: the loss of a further node loses data.',
  }),
  ...alertTests(elasticsearchDiskLow, {
    given: disk,
    fires: 14.5,
    quiet: 15,
    beside: [...disk(50, 'logs-1'), ...elsewhere(disk(500, 'logs-0', 1000).slice(0, 2))],
    labels: { cluster: 'logs', name: 'logs-0', path: '/data' },
    description:
      '14.5% of /data on logs-0 of logs is free, less than 15 % for 10 minutes: it gets no more shards, and at 5 % its indices can only be read.',
  }),
  scenario(elasticsearchDiskLow, {
    name: 'judges each disk by its own size',
    given: [...disk(15, 'logs-0'), ...elsewhere(disk(50, 'logs-0', 1000))],
    expect: [silent('30m')],
  }),
];
