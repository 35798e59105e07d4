/**
 * What a VictoriaMetrics server holds, and its caches.
 * Source: https://docs.victoriametrics.com/victoriametrics/single-server-victoriametrics/#monitoring,
 *   https://github.com/VictoriaMetrics/VictoriaMetrics/blob/master/deployment/docker/rules/alerts.yml
 */
import { counter, gauge } from '@belvedere/promql';
import { victoriaMetrics } from './job.ts';

const type = { labels: ['type'], job: victoriaMetrics } as const;

export const vmDataSize = gauge('vm_data_size_bytes', { help: 'Size of the data on disk.', ...type });

export const vmRows = gauge('vm_rows', { help: 'Samples and index entries that are stored.', ...type });

export const vmParts = gauge('vm_parts', { help: 'Parts that the data consists of.', ...type });

export const vmActiveMerges = gauge('vm_active_merges', { help: 'Merges of parts under way.', ...type });

export const vmMerges = counter('vm_merges_total', { help: 'Merges of parts.', ...type });

export const vmFreeDiskSpace = gauge('vm_free_disk_space_bytes', {
  help: 'Disk space that is free.',
  labels: ['path'],
  job: victoriaMetrics,
});

export const vmFreeDiskSpaceLimit = gauge('vm_free_disk_space_limit_bytes', {
  help: 'Disk space below which nothing more is stored.',
  labels: ['path'],
  job: victoriaMetrics,
});

export const vmSnapshots = gauge('vm_snapshots', { help: 'Snapshots that exist.', job: victoriaMetrics });

/** The active series are those of the type `storage/hour_metric_ids`. */
export const vmCacheEntries = gauge('vm_cache_entries', { help: 'Entries of a cache.', ...type });

export const vmCacheSize = gauge('vm_cache_size_bytes', { help: 'Memory of a cache.', ...type });

export const vmCacheSizeMax = gauge('vm_cache_size_max_bytes', { help: 'Memory that a cache may take.', ...type });

export const vmCacheRequests = counter('vm_cache_requests_total', { help: 'Lookups in a cache.', ...type });

export const vmCacheMisses = counter('vm_cache_misses_total', {
  help: 'Lookups in a cache that found nothing.',
  ...type,
});
