/**
 * Streams of a Redis server: only those that `-check-streams` or `-check-single-streams` names.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/streams.go
 */
import { gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

const stream = { labels: ['db', 'stream'], job: redisExporter } as const;
const group = { labels: ['db', 'stream', 'group'], job: redisExporter } as const;
const consumer = { labels: ['db', 'stream', 'group', 'consumer'], job: redisExporter } as const;

export const redisStreamLength = gauge('redis_stream_length', { help: 'Entries of a stream.', ...stream });

export const redisStreamGroups = gauge('redis_stream_groups', { help: 'Consumer groups of a stream.', ...stream });

export const redisStreamFirstEntryId = gauge('redis_stream_first_entry_id', {
  help: 'When the first entry was added, in milliseconds of Unix time.',
  unit: 'milliseconds',
  ...stream,
});

export const redisStreamLastEntryId = gauge('redis_stream_last_entry_id', {
  help: 'When the last entry was added, in milliseconds of Unix time.',
  unit: 'milliseconds',
  ...stream,
});

export const redisStreamLastGeneratedId = gauge('redis_stream_last_generated_id', {
  help: 'When the newest entry was added, in milliseconds of Unix time.',
  unit: 'milliseconds',
  ...stream,
});

export const redisStreamGroupConsumers = gauge('redis_stream_group_consumers', {
  help: 'Consumers of a group.',
  ...group,
});

export const redisStreamGroupMessagesPending = gauge('redis_stream_group_messages_pending', {
  help: 'Entries delivered to a group and not yet acknowledged.',
  ...group,
});

export const redisStreamGroupLastDeliveredId = gauge('redis_stream_group_last_delivered_id', {
  help: 'When the entry delivered last was added, in milliseconds of Unix time.',
  unit: 'milliseconds',
  ...group,
});

export const redisStreamGroupEntriesRead = gauge('redis_stream_group_entries_read', {
  help: 'Entries that a group has read.',
  ...group,
});

export const redisStreamGroupLag = gauge('redis_stream_group_lag', {
  help: 'Entries that a group has still to read.',
  ...group,
});

export const redisStreamGroupConsumerMessagesPending = gauge('redis_stream_group_consumer_messages_pending', {
  help: 'Entries delivered to a consumer and not yet acknowledged.',
  ...consumer,
});

export const redisStreamGroupConsumerIdle = gauge('redis_stream_group_consumer_idle_seconds', {
  help: 'How long a consumer has done nothing.',
  ...consumer,
});
