/**
 * Health and settings of an Elasticsearch cluster.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/cluster_health.go,
 *   https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/cluster_settings.go
 */
import { gauge } from '@belvedere/promql';
import { elasticsearchExporter } from './job.ts';

const cluster = { labels: ['cluster'], job: elasticsearchExporter } as const;

export const elasticsearchClusterHealthStatus = gauge('elasticsearch_cluster_health_status', {
  help: 'Whether the cluster has a colour: 1 or 0.',
  labels: [...cluster.labels, 'color'],
  values: { color: ['green', 'yellow', 'red'] },
  job: elasticsearchExporter,
});

export const elasticsearchClusterHealthNumberOfNodes = gauge('elasticsearch_cluster_health_number_of_nodes', {
  help: 'Nodes of the cluster.',
  ...cluster,
});

export const elasticsearchClusterHealthNumberOfDataNodes = gauge('elasticsearch_cluster_health_number_of_data_nodes', {
  help: 'Nodes of the cluster that hold data.',
  ...cluster,
});

export const elasticsearchClusterHealthActiveShards = gauge('elasticsearch_cluster_health_active_shards', {
  help: 'Shards that work.',
  ...cluster,
});

export const elasticsearchClusterHealthActivePrimaryShards = gauge(
  'elasticsearch_cluster_health_active_primary_shards',
  { help: 'Primary shards that work.', ...cluster },
);

export const elasticsearchClusterHealthRelocatingShards = gauge('elasticsearch_cluster_health_relocating_shards', {
  help: 'Shards that move to another node.',
  ...cluster,
});

export const elasticsearchClusterHealthInitializingShards = gauge('elasticsearch_cluster_health_initializing_shards', {
  help: 'Shards that are being made ready.',
  ...cluster,
});

export const elasticsearchClusterHealthUnassignedShards = gauge('elasticsearch_cluster_health_unassigned_shards', {
  help: 'Shards that no node holds.',
  ...cluster,
});

export const elasticsearchClusterHealthDelayedUnassignedShards = gauge(
  'elasticsearch_cluster_health_delayed_unassigned_shards',
  { help: 'Shards that no node holds because their node may come back.', ...cluster },
);

export const elasticsearchClusterHealthNumberOfPendingTasks = gauge(
  'elasticsearch_cluster_health_number_of_pending_tasks',
  { help: 'Changes of the cluster that wait.', ...cluster },
);

export const elasticsearchClusterHealthTaskMaxWaitingInQueueMillis = gauge(
  'elasticsearch_cluster_health_task_max_waiting_in_queue_millis',
  { help: 'How long the oldest of these changes has waited.', unit: 'milliseconds', ...cluster },
);

export const elasticsearchClusterHealthNumberOfInFlightFetch = gauge(
  'elasticsearch_cluster_health_number_of_in_flight_fetch',
  { help: 'Questions about shards under way.', ...cluster },
);

/** Only with `--collector.clustersettings`, like all that follow. */
export const elasticsearchClustersettingsStatsMaxShardsPerNode = gauge(
  'elasticsearch_clustersettings_stats_max_shards_per_node',
  { help: 'Shards that a node may hold.', job: elasticsearchExporter },
);

export const elasticsearchClustersettingsStatsShardAllocationEnabled = gauge(
  'elasticsearch_clustersettings_stats_shard_allocation_enabled',
  {
    help: 'Which shards may be given to nodes: 0 all, 1 primaries, 2 new primaries, 3 none.',
    job: elasticsearchExporter,
  },
);

export const elasticsearchClustersettingsAllocationThresholdEnabled = gauge(
  'elasticsearch_clustersettings_allocation_threshold_enabled',
  { help: 'Whether disk space decides where shards go: 1 or 0.', job: elasticsearchExporter },
);

export const elasticsearchClustersettingsAllocationWatermarkLow = gauge(
  'elasticsearch_clustersettings_allocation_watermark_low_bytes',
  { help: 'Disk space below which a node gets no more shards.', job: elasticsearchExporter },
);

export const elasticsearchClustersettingsAllocationWatermarkHigh = gauge(
  'elasticsearch_clustersettings_allocation_watermark_high_bytes',
  { help: 'Disk space below which a node loses shards.', job: elasticsearchExporter },
);

export const elasticsearchClustersettingsAllocationWatermarkFloodStage = gauge(
  'elasticsearch_clustersettings_allocation_watermark_flood_stage_bytes',
  { help: 'Disk space below which indices can only be read.', job: elasticsearchExporter },
);

export const elasticsearchClustersettingsAllocationWatermarkLowRatio = gauge(
  'elasticsearch_clustersettings_allocation_watermark_low_ratio',
  { help: 'Share of a disk above which a node gets no more shards.', job: elasticsearchExporter },
);

export const elasticsearchClustersettingsAllocationWatermarkHighRatio = gauge(
  'elasticsearch_clustersettings_allocation_watermark_high_ratio',
  { help: 'Share of a disk above which a node loses shards.', job: elasticsearchExporter },
);

export const elasticsearchClustersettingsAllocationWatermarkFloodStageRatio = gauge(
  'elasticsearch_clustersettings_allocation_watermark_flood_stage_ratio',
  { help: 'Share of a disk above which indices can only be read.', job: elasticsearchExporter },
);
