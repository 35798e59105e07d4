/**
 * What an Elasticsearch cluster says of its own health, part by part. Only with `--collector.health-report`, since Elasticsearch 8.7.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/health_report.go
 */
import { gauge } from '@belvedere/promql';
import { elasticsearchExporter } from './job.ts';

const COLOURS = ['green', 'yellow', 'red'];

const status = { labels: ['cluster', 'color'], job: elasticsearchExporter } as const;
const cluster = { labels: ['cluster'], job: elasticsearchExporter } as const;

export const elasticsearchHealthReportStatus = gauge('elasticsearch_health_report_status', {
  help: 'Whether the cluster has a colour: 1 or 0.',
  values: { color: COLOURS },
  ...status,
});

export const elasticsearchHealthReportMasterIsStableStatus = gauge(
  'elasticsearch_health_report_master_is_stable_status',
  { help: 'Whether the stability of the master has a colour: 1 or 0.', values: { color: COLOURS }, ...status },
);

/** The name is spelt so in the exporter. */
export const elasticsearchHealthReportShardsAvailabilityStatus = gauge(
  'elasticsearch_health_report_shards_availabilty_status',
  { help: 'Whether the availability of shards has a colour: 1 or 0.', values: { color: COLOURS }, ...status },
);

export const elasticsearchHealthReportShardsCapacityStatus = gauge(
  'elasticsearch_health_report_shards_capacity_status',
  { help: 'Whether the room for shards has a colour: 1 or 0.', values: { color: COLOURS }, ...status },
);

export const elasticsearchHealthReportDiskStatus = gauge('elasticsearch_health_report_disk_status', {
  help: 'Whether the disks have a colour: 1 or 0.',
  values: { color: COLOURS },
  ...status,
});

export const elasticsearchHealthReportRepositoryIntegrityStatus = gauge(
  'elasticsearch_health_report_repository_integrity_status',
  { help: 'Whether the repositories of snapshots have a colour: 1 or 0.', values: { color: COLOURS }, ...status },
);

export const elasticsearchHealthReportIlmStatus = gauge('elasticsearch_health_report_ilm_status', {
  help: 'Whether the life cycles of indices have a colour: 1 or 0.',
  values: { color: COLOURS },
  ...status,
});

export const elasticsearchHealthReportSlmStatus = gauge('elasticsearch_health_report_slm_status', {
  help: 'Whether the life cycles of snapshots have a colour: 1 or 0.',
  values: { color: COLOURS },
  ...status,
});

export const elasticsearchHealthReportDataStreamLifecycleStatus = gauge(
  'elasticsearch_health_report_data_stream_lifecycle_status',
  { help: 'Whether the life cycles of data streams have a colour: 1 or 0.', values: { color: COLOURS }, ...status },
);

export const elasticsearchHealthReportUnassignedPrimaries = gauge('elasticsearch_health_report_unassigned_primaries', {
  help: 'Primary shards that no node holds.',
  ...cluster,
});

export const elasticsearchHealthReportUnassignedReplicas = gauge('elasticsearch_health_report_unassigned_replicas', {
  help: 'Replicas that no node holds.',
  ...cluster,
});

export const elasticsearchHealthReportStartedPrimaries = gauge('elasticsearch_health_report_started_primaries', {
  help: 'Primary shards that work.',
  ...cluster,
});

export const elasticsearchHealthReportStartedReplicas = gauge('elasticsearch_health_report_started_replicas', {
  help: 'Replicas that work.',
  ...cluster,
});

export const elasticsearchHealthReportMaxShardsInClusterData = gauge(
  'elasticsearch_health_report_max_shards_in_cluster_data',
  { help: 'Shards that the cluster may have.', ...cluster },
);

export const elasticsearchHealthReportIlmStagnatingIndices = gauge(
  'elasticsearch_health_report_ilm_stagnating_indices',
  { help: 'Indices that do not move on in their life cycle.', ...cluster },
);

export const elasticsearchHealthReportTotalRepositories = gauge('elasticsearch_health_report_total_repositories', {
  help: 'Repositories of snapshots.',
  ...cluster,
});
