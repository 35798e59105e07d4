/**
 * Collections and indexes of a MongoDB server: with `--collector.collstats`, `--collector.indexstats` and
 * `--collector.topmetrics`.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/collstats_collector.go,
 *   https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/indexstats_collector.go,
 *   https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/top_collector.go
 */
import { counter, gauge } from '@belvedere/promql';
import { mongodbExporter } from './job.ts';
import { server } from './server-labels.ts';

/** Called a counter by the exporter because of its name. */
export const mongodbCollstatsStorageStatsCount = counter('mongodb_collstats_storageStats_count', {
  help: 'Documents of a collection.',
  labels: [...server.labels, 'database', 'collection', 'shard'],
  job: mongodbExporter,
});

export const mongodbCollstatsStorageStatsSize = gauge('mongodb_collstats_storageStats_size', {
  help: 'Size of a collection, before compression.',
  labels: [...server.labels, 'database', 'collection', 'shard'],
  unit: 'bytes',
  job: mongodbExporter,
});

export const mongodbCollstatsStorageStatsStorageSize = gauge('mongodb_collstats_storageStats_storageSize', {
  help: 'Size of a collection on disk.',
  labels: [...server.labels, 'database', 'collection', 'shard'],
  unit: 'bytes',
  job: mongodbExporter,
});

export const mongodbCollstatsStorageStatsIndexSizes = gauge('mongodb_collstats_storageStats_indexSizes', {
  help: 'Size of an index of a collection.',
  labels: [...server.labels, 'database', 'collection', 'index_name', 'shard'],
  unit: 'bytes',
  job: mongodbExporter,
});

export const mongodbCollstatsLatencyStatsReadsOps = counter('mongodb_collstats_latencyStats_reads_ops', {
  help: 'Reads of a collection.',
  labels: [...server.labels, 'database', 'collection', 'shard'],
  job: mongodbExporter,
});

export const mongodbCollstatsLatencyStatsReadsLatency = counter('mongodb_collstats_latencyStats_reads_latency', {
  help: 'Time spent in reads of a collection.',
  labels: [...server.labels, 'database', 'collection', 'shard'],
  unit: 'microseconds',
  job: mongodbExporter,
});

export const mongodbCollstatsLatencyStatsWritesOps = counter('mongodb_collstats_latencyStats_writes_ops', {
  help: 'Writes to a collection.',
  labels: [...server.labels, 'database', 'collection', 'shard'],
  job: mongodbExporter,
});

export const mongodbCollstatsLatencyStatsWritesLatency = counter('mongodb_collstats_latencyStats_writes_latency', {
  help: 'Time spent in writes to a collection.',
  labels: [...server.labels, 'database', 'collection', 'shard'],
  unit: 'microseconds',
  job: mongodbExporter,
});

export const mongodbIndexstatsAccessesOps = counter('mongodb_indexstats_accesses_ops', {
  help: 'Uses of an index.',
  labels: [...server.labels, 'database', 'collection', 'key_name', 'shard'],
  job: mongodbExporter,
});

export const mongodbTopTotalCount = counter('mongodb_top_total_count', {
  help: 'Operations on a collection.',
  labels: [...server.labels, 'database', 'collection'],
  job: mongodbExporter,
});

export const mongodbTopTotalTime = counter('mongodb_top_total_time', {
  help: 'Time spent in operations on a collection.',
  labels: [...server.labels, 'database', 'collection'],
  unit: 'microseconds',
  job: mongodbExporter,
});
