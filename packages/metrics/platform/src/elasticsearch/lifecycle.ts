/**
 * What an Elasticsearch cluster keeps and saves: shards, settings of indices, data streams, life cycles and snapshots. Each needs a
 * flag of its own.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/shards.go,
 *   https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/indices_settings.go,
 *   https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/data_stream.go,
 *   https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/ilm.go,
 *   https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/snapshots.go
 */
import { counter, gauge } from '@belvedere/promql';
import { elasticsearchExporter } from './job.ts';

const snapshot = { labels: ['repository', 'state', 'version'], job: elasticsearchExporter } as const;
const repository = { labels: ['repository'], job: elasticsearchExporter } as const;

export const elasticsearchNodeShards = gauge('elasticsearch_node_shards_total', {
  help: 'Shards of a node.',
  labels: ['cluster', 'node'],
  job: elasticsearchExporter,
});

export const elasticsearchIndicesShardsDocs = gauge('elasticsearch_indices_shards_docs', {
  help: 'Documents of a shard.',
  labels: ['cluster', 'index', 'node', 'primary', 'shard'],
  job: elasticsearchExporter,
});

export const elasticsearchIndicesSettingsStatsReadOnlyIndices = gauge(
  'elasticsearch_indices_settings_stats_read_only_indices',
  { help: 'Indices that can only be read.', job: elasticsearchExporter },
);

export const elasticsearchIndicesFieldsLimit = gauge('elasticsearch_indices_settings_total_fields', {
  help: 'Fields that an index may have.',
  labels: ['index'],
  job: elasticsearchExporter,
});

export const elasticsearchIndicesSettingsReplicas = gauge('elasticsearch_indices_settings_replicas', {
  help: 'Replicas that an index should have.',
  labels: ['index'],
  job: elasticsearchExporter,
});

export const elasticsearchIndicesMappingsStatsFields = gauge('elasticsearch_indices_mappings_stats_fields', {
  help: 'Fields of an index.',
  labels: ['index'],
  job: elasticsearchExporter,
});

/** Called a counter by the exporter, and none, like the next one. */
export const elasticsearchDataStreamBackingIndices = counter('elasticsearch_data_stream_backing_indices_total', {
  help: 'Indices behind a data stream.',
  labels: ['data_stream'],
  job: elasticsearchExporter,
});

export const elasticsearchDataStreamStoreSize = counter('elasticsearch_data_stream_store_size_bytes', {
  help: 'Size of a data stream.',
  labels: ['data_stream'],
  job: elasticsearchExporter,
});

export const elasticsearchIlmStatus = gauge('elasticsearch_ilm_status', {
  help: 'Whether life cycles are in a mode: 1 or 0.',
  labels: ['operation_mode'],
  values: { operation_mode: ['RUNNING', 'STOPPING', 'STOPPED'] },
  job: elasticsearchExporter,
});

export const elasticsearchIlmIndexStatus = gauge('elasticsearch_ilm_index_status', {
  help: 'Where an index is in its life cycle, as labels; the value is 1 where it is managed.',
  labels: ['index', 'phase', 'action', 'step'],
  job: elasticsearchExporter,
});

export const elasticsearchSnapshotStatsNumberOfSnapshots = gauge('elasticsearch_snapshot_stats_number_of_snapshots', {
  help: 'Snapshots in a repository.',
  ...repository,
});

export const elasticsearchSnapshotStatsOldestSnapshotTimestamp = gauge(
  'elasticsearch_snapshot_stats_oldest_snapshot_timestamp',
  { help: 'When the oldest snapshot was begun, in Unix time.', unit: 'seconds', ...repository },
);

export const elasticsearchSnapshotStatsLatestSnapshotTimestamp = gauge(
  'elasticsearch_snapshot_stats_latest_snapshot_timestamp_seconds',
  { help: 'When the latest snapshot that succeeded was begun, in Unix time.', ...repository },
);

export const elasticsearchSnapshotStatsSnapshotStartTimeTimestamp = gauge(
  'elasticsearch_snapshot_stats_snapshot_start_time_timestamp',
  { help: 'When the last snapshot was begun, in Unix time.', unit: 'seconds', ...snapshot },
);

export const elasticsearchSnapshotStatsSnapshotEndTimeTimestamp = gauge(
  'elasticsearch_snapshot_stats_snapshot_end_time_timestamp',
  { help: 'When the last snapshot ended, in Unix time.', unit: 'seconds', ...snapshot },
);

export const elasticsearchSnapshotStatsSnapshotNumberOfIndices = gauge(
  'elasticsearch_snapshot_stats_snapshot_number_of_indices',
  { help: 'Indices of the last snapshot.', ...snapshot },
);

export const elasticsearchSnapshotStatsSnapshotNumberOfFailures = gauge(
  'elasticsearch_snapshot_stats_snapshot_number_of_failures',
  { help: 'Failures of the last snapshot.', ...snapshot },
);

export const elasticsearchSnapshotStatsSnapshotTotalShards = gauge(
  'elasticsearch_snapshot_stats_snapshot_total_shards',
  { help: 'Shards of the last snapshot.', ...snapshot },
);

export const elasticsearchSnapshotStatsSnapshotSuccessfulShards = gauge(
  'elasticsearch_snapshot_stats_snapshot_successful_shards',
  { help: 'Shards of the last snapshot that succeeded.', ...snapshot },
);

export const elasticsearchSnapshotStatsSnapshotFailedShards = gauge(
  'elasticsearch_snapshot_stats_snapshot_failed_shards',
  { help: 'Shards of the last snapshot that failed.', ...snapshot },
);
