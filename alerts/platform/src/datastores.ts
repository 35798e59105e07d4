import { count, formatQuantity, ratio, seconds } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { promql, saturation } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { unowned } from './ownership.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const team = 'database';

/** Memory of Redis, as a share of what it may take; a server without a limit has none. */
export const redisMemoryUse = saturation({
  used: platform.redisMemoryUsed.where(unowned('redisMemory')),
  capacity: platform.redisMemoryMaximum,
});

/** The alerts of Redis servers. */
export const redisAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Every target without a sign of life: the server is down, or its exporter, so that nothing is known of the server. */
  redisServerDown: alert('RedisServerDown', {
    when: platform.redisExporter.up.where(unowned('redisDown')).unless(platform.redisUp.equals(ratio(1))),
    for: '2m',
    severity: 'critical',
    service: 'redis',
    team,
    summary: 'A Redis server is down',
    description: ({ labels }) => `Nothing has shown for 2 minutes that ${labels.instance} answers.`,
  }),

  redisMemoryNearLimit: alert('RedisMemoryNearLimit', {
    when: redisMemoryUse.above(thresholds.redisMemory),
    for: '10m',
    severity: 'warning',
    service: 'redis',
    team,
    summary: 'A Redis server is close to its limit of memory',
    description: ({ labels, value }) =>
      `${labels.instance} uses ${value} of the memory it may, above ${formatQuantity(thresholds.redisMemory)} for 10 minutes.`,
  }),

  redisReplicationBroken: alert('RedisReplicationBroken', {
    when: platform.redisMasterLinkUp.max({ by: ['instance'] }).equals(count(0)),
    for: '5m',
    severity: 'warning',
    service: 'redis',
    team,
    summary: 'A Redis replica has lost its master',
    description: ({ labels }) =>
      `${labels.instance} has had no connection to its master for 5 minutes: what it answers is old, and it cannot take over.`,
  }),
});

const latest = (state: 'PRIMARY' | 'SECONDARY') => platform.mongodbRsMembersOptimeDate.where({ member_state: state });
const [primary, secondaries] = [latest('PRIMARY'), latest('SECONDARY')];

/** How far the slowest secondary of a replica set is behind its primary; the exporter states times in milliseconds. */
export const mongodbLag = promql`(max by (rs_nm) (${primary}) - min by (rs_nm) (${secondaries})) / 1000`.returns(
  seconds,
  'rs_nm',
);

/** The alerts of MongoDB servers. No domain asks for any, so that they are for all instances. */
export const mongodbAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  mongodbServerDown: alert('MongodbServerDown', {
    when: platform.mongodbExporter.up.unless(platform.mongodbUp.max({ by: ['job', 'instance'] }).equals(ratio(1))),
    for: '2m',
    severity: 'critical',
    service: 'mongodb',
    team,
    summary: 'A MongoDB server is down',
    description: ({ labels }) => `Nothing has shown for 2 minutes that ${labels.instance} answers.`,
  }),

  mongodbMemberUnhealthy: alert('MongodbMemberUnhealthy', {
    when: platform.mongodbRsMembersHealth.min({ by: ['rs_nm', 'member_idx'] }).equals(count(0)),
    for: '5m',
    severity: 'warning',
    service: 'mongodb',
    team,
    summary: 'A member of a MongoDB replica set does not answer',
    description: ({ labels }) =>
      `Member ${labels.member_idx} of the replica set ${labels.rs_nm} has not answered the others for 5 minutes.`,
  }),

  mongodbReplicationLag: alert('MongodbReplicationLag', {
    when: mongodbLag.above(thresholds.mongodbLag),
    for: '10m',
    severity: 'warning',
    service: 'mongodb',
    team,
    summary: 'A MongoDB secondary is behind',
    description: ({ labels, value }) =>
      `A secondary of the replica set ${labels.rs_nm} is ${value.duration} behind its primary, more than ${formatQuantity(thresholds.mongodbLag)} for 10 minutes.`,
  }),
});

const disk = { by: ['cluster', 'name', 'path'] } as const;

/** Share of a data disk of Elasticsearch that is free. */
export const elasticsearchDiskFree = platform.elasticsearchFilesystemDataAvailable
  .max(disk)
  .dividedBy(platform.elasticsearchFilesystemDataSize.max(disk));

/** The alerts of Elasticsearch clusters. */
export const elasticsearchAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Every exporter that does not show a cluster with all its primary shards: it is red, or cannot be asked. */
  elasticsearchClusterRed: alert('ElasticsearchClusterRed', {
    when: platform.elasticsearchExporter.up.unless(
      platform.elasticsearchClusterHealthStatus
        .where({ color: 'red' })
        .max({ by: ['job', 'instance'] })
        .equals(count(0)),
    ),
    for: '2m',
    severity: 'critical',
    service: 'elasticsearch',
    team,
    summary: 'An Elasticsearch cluster is red',
    description: ({ labels }) =>
      `The cluster behind ${labels.instance} has lacked primary shards, or has not answered, for 2 minutes: parts of its data cannot be read or written.`,
  }),

  elasticsearchClusterYellow: alert('ElasticsearchClusterYellow', {
    when: platform.elasticsearchClusterHealthStatus
      .where({ color: 'yellow' })
      .max({ by: ['cluster'] })
      .equals(count(1)),
    for: '30m',
    severity: 'warning',
    service: 'elasticsearch',
    team,
    summary: 'An Elasticsearch cluster is yellow',
    description: ({ labels }) =>
      `The cluster ${labels.cluster} has lacked copies of shards for 30 minutes: the loss of a further node loses data.`,
  }),

  elasticsearchDiskLow: alert('ElasticsearchDiskLow', {
    when: elasticsearchDiskFree.below(thresholds.elasticsearchDiskFree),
    for: '10m',
    severity: 'warning',
    service: 'elasticsearch',
    team,
    summary: 'A node of Elasticsearch runs out of disk',
    description: ({ labels, value }) =>
      `${value} of ${labels.path} on ${labels.name} of ${labels.cluster} is free, less than ${formatQuantity(thresholds.elasticsearchDiskFree)} for 10 minutes: it gets no more shards, and at 5 % its indices can only be read.`,
  }),
});

export const { redisServerDown, redisMemoryNearLimit, redisReplicationBroken } = redisAlerts();
export const { mongodbServerDown, mongodbMemberUnhealthy, mongodbReplicationLag } = mongodbAlerts();
export const { elasticsearchClusterRed, elasticsearchClusterYellow, elasticsearchDiskLow } = elasticsearchAlerts();
