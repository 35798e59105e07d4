/**
 * Keys of a Redis server: how many there are, how they end, and how reads find them.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/exporter.go
 */
import { counter, gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

const database = { labels: ['db'], job: redisExporter } as const;

export const redisKeys = gauge('redis_db_keys', { help: 'Keys of a database.', ...database });

export const redisKeysExpiring = gauge('redis_db_keys_expiring', {
  help: 'Keys of a database that have a time to live.',
  ...database,
});

export const redisAverageTimeToLive = gauge('redis_db_avg_ttl_seconds', {
  help: 'Average time to live of the keys that have one.',
  ...database,
});

export const redisKeyspaceHits = counter('redis_keyspace_hits_total', {
  help: 'Reads that found their key.',
  job: redisExporter,
});

export const redisKeyspaceMisses = counter('redis_keyspace_misses_total', {
  help: 'Reads that did not find their key.',
  job: redisExporter,
});

export const redisExpiredKeys = counter('redis_expired_keys_total', {
  help: 'Keys whose time to live ran out.',
  job: redisExporter,
});

export const redisExpiredStalePercentage = gauge('redis_expired_stale_percentage', {
  help: 'Share of the keys that have probably expired and are still there, in percent.',
  unit: 'percent',
  job: redisExporter,
});

export const redisExpiredTimeCapReached = counter('redis_expired_time_cap_reached_total', {
  help: 'How often the search for expired keys ran out of time.',
  job: redisExporter,
});

export const redisExpireCycleCpuTimeMs = counter('redis_expire_cycle_cpu_time_ms_total', {
  help: 'Processor time of the search for expired keys.',
  unit: 'milliseconds',
  job: redisExporter,
});

export const redisEvictedKeys = counter('redis_evicted_keys_total', {
  help: 'Keys removed for want of memory.',
  job: redisExporter,
});

export const redisEvictionExceededTimeMs = counter('redis_eviction_exceeded_time_ms_total', {
  help: 'Time in which the server had more memory than it may.',
  unit: 'milliseconds',
  job: redisExporter,
});

export const redisCurrentEvictionExceededTimeMs = gauge('redis_current_eviction_exceeded_time_ms', {
  help: 'How long the server now has had more memory than it may; 0 where it has not.',
  unit: 'milliseconds',
  job: redisExporter,
});

export const redisTrackingTotalKeys = gauge('redis_tracking_total_keys', {
  help: 'Keys whose changes are told to clients.',
  job: redisExporter,
});

export const redisTrackingTotalItems = gauge('redis_tracking_total_items', {
  help: 'Pairs of a client and a key whose changes are told to it.',
  job: redisExporter,
});

export const redisTrackingTotalPrefixes = gauge('redis_tracking_total_prefixes', {
  help: 'Prefixes whose changes are told to clients.',
  job: redisExporter,
});

export const redisSlaveExpiresTrackedKeys = gauge('redis_slave_expires_tracked_keys', {
  help: 'Keys with a time to live that a writable replica keeps itself.',
  job: redisExporter,
});

export const redisLastKeyGroupsScrapeDurationMilliseconds = gauge(
  'redis_last_key_groups_scrape_duration_milliseconds',
  { help: 'How long the exporter took to group keys.', unit: 'milliseconds', job: redisExporter },
);

/** Only for the keys that `-check-keys` or `-check-single-keys` names, like all that follow. */
export const redisKeySize = gauge('redis_key_size', {
  help: "Length of a key's value, in what its type counts.",
  labels: ['db', 'key'],
  job: redisExporter,
});

export const redisKeyValue = gauge('redis_key_value', {
  help: 'The value of a key that holds a number.',
  labels: ['db', 'key'],
  job: redisExporter,
});

export const redisKeyMemoryUsage = gauge('redis_key_memory_usage_bytes', {
  help: 'Memory of a key and its value.',
  labels: ['db', 'key'],
  job: redisExporter,
});
