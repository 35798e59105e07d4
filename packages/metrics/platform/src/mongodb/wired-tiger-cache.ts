/**
 * The cache of WiredTiger, the storage engine of a MongoDB server. The names are the paths of the server status; they are exposed
 * without a type.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/metrics.go,
 *   https://www.mongodb.com/docs/manual/reference/command/serverStatus/#mongodb-serverstatus-serverstatus.wiredTiger
 */
import { counter, gauge } from '@belvedere/promql';
import { server } from './server-labels.ts';

export const mongodbSsWtCacheMaximumBytesConfigured = gauge('mongodb_ss_wt_cache_maximum_bytes_configured', {
  help: 'Memory that the cache may take.',
  unit: 'bytes',
  ...server,
});

export const mongodbSsWtCacheBytesCurrentlyInTheCache = gauge('mongodb_ss_wt_cache_bytes_currently_in_the_cache', {
  help: 'Memory that the cache takes.',
  unit: 'bytes',
  ...server,
});

export const mongodbSsWtCacheTrackedDirtyBytesInTheCache = gauge(
  'mongodb_ss_wt_cache_tracked_dirty_bytes_in_the_cache',
  { help: 'Memory of the cache that has still to be written.', unit: 'bytes', ...server },
);

export const mongodbSsWtCacheBytesReadIntoCache = counter('mongodb_ss_wt_cache_bytes_read_into_cache', {
  help: 'Bytes read into the cache.',
  unit: 'bytes',
  ...server,
});

export const mongodbSsWtCacheBytesWrittenFromCache = counter('mongodb_ss_wt_cache_bytes_written_from_cache', {
  help: 'Bytes written from the cache.',
  unit: 'bytes',
  ...server,
});

export const mongodbSsWtCachePagesReadIntoCache = counter('mongodb_ss_wt_cache_pages_read_into_cache', {
  help: 'Pages read into the cache.',
  ...server,
});

export const mongodbSsWtCachePagesWrittenFromCache = counter('mongodb_ss_wt_cache_pages_written_from_cache', {
  help: 'Pages written from the cache.',
  ...server,
});

export const mongodbSsWtCachePagesRequestedFromTheCache = counter(
  'mongodb_ss_wt_cache_pages_requested_from_the_cache',
  { help: 'Pages wanted from the cache.', ...server },
);

export const mongodbSsWtCacheModifiedPagesEvicted = counter('mongodb_ss_wt_cache_modified_pages_evicted', {
  help: 'Changed pages removed from the cache.',
  ...server,
});

export const mongodbSsWtCacheUnmodifiedPagesEvicted = counter('mongodb_ss_wt_cache_unmodified_pages_evicted', {
  help: 'Unchanged pages removed from the cache.',
  ...server,
});

export const mongodbSsWtCachePagesEvictedByApplicationThreads = counter(
  'mongodb_ss_wt_cache_pages_evicted_by_application_threads',
  { help: 'Pages that operations had to remove themselves.', ...server },
);
