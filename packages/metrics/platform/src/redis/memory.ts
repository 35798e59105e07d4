/**
 * Memory and keys of a Redis server.
 * Source: https://github.com/oliver006/redis_exporter/blob/master/exporter/exporter.go
 */
import { counter, gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

const database = { labels: ['db'], job: redisExporter } as const;

export const redisMemoryUsed = gauge('redis_memory_used_bytes', {
  help: 'Memory that the server allocated.',
  job: redisExporter,
});

export const redisMemoryMaximum = gauge('redis_memory_max_bytes', {
  help: 'Memory that the server may allocate; 0 is no limit.',
  job: redisExporter,
});

export const redisMemoryResident = gauge('redis_memory_used_rss_bytes', {
  help: 'Memory of the process, as the operating system sees it.',
  job: redisExporter,
});

export const redisMemoryPeak = gauge('redis_memory_used_peak_bytes', {
  help: 'The most memory that the server ever allocated.',
  job: redisExporter,
});

export const redisMemoryFragmentation = gauge('redis_mem_fragmentation_ratio', {
  help: 'Memory of the process over memory allocated.',
  job: redisExporter,
});

export const redisKeys = gauge('redis_db_keys', { help: 'Keys of a database.', ...database });

export const redisKeysExpiring = gauge('redis_db_keys_expiring', {
  help: 'Keys of a database that have a time to live.',
  ...database,
});

export const redisAverageTimeToLive = gauge('redis_db_avg_ttl_seconds', {
  help: 'Average time to live of the keys that have one.',
  ...database,
});

export const redisExpiredKeys = counter('redis_expired_keys_total', {
  help: 'Keys whose time to live ran out.',
  job: redisExporter,
});

export const redisEvictedKeys = counter('redis_evicted_keys_total', {
  help: 'Keys removed for want of memory.',
  job: redisExporter,
});
