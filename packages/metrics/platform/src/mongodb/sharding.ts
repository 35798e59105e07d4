/**
 * A sharded MongoDB cluster, as its routers know it: the chunks with `--collector.shards`, all else with `--compatible-mode`.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/shards_collector.go,
 *   https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/v1_compatibility.go
 */
import { gauge } from '@belvedere/promql';
import { mongodbExporter } from './job.ts';

export const mongodbChunks = gauge('mongodb_mongos_sharding_chunks_total', {
  help: 'Chunks of the cluster.',
  job: mongodbExporter,
});

export const mongodbShardChunks = gauge('mongodb_mongos_sharding_shard_chunks_total', {
  help: 'Chunks of a shard.',
  labels: ['shard'],
  job: mongodbExporter,
});

export const mongodbShards = gauge('mongodb_mongos_sharding_shards_total', {
  help: 'Shards of the cluster.',
  job: mongodbExporter,
});

export const mongodbShardsDraining = gauge('mongodb_mongos_sharding_shards_draining_total', {
  help: 'Shards that are being emptied.',
  job: mongodbExporter,
});

export const mongodbShardedDatabases = gauge('mongodb_mongos_sharding_databases_total', {
  help: 'Databases of the cluster, spread over shards or not.',
  labels: ['type'],
  values: { type: ['partitioned', 'unpartitioned'] },
  job: mongodbExporter,
});

export const mongodbShardedCollections = gauge('mongodb_mongos_sharding_collections_total', {
  help: 'Collections that are spread over shards.',
  job: mongodbExporter,
});

export const mongodbMongosShardingBalancerEnabled = gauge('mongodb_mongos_sharding_balancer_enabled', {
  help: 'Whether chunks may be moved between shards: 1 or 0.',
  job: mongodbExporter,
});

export const mongodbMongosShardingChunksIsBalancerRunning = gauge(
  'mongodb_mongos_sharding_chunks_is_balancer_running',
  { help: 'Whether chunks are being moved between shards: 1 or 0.', job: mongodbExporter },
);
