/**
 * What a Redis server is asked, and how it answers.
 * Source: https://github.com/oliver006/redis_exporter/blob/master/exporter/exporter.go
 */
import { counter, gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

const command = { labels: ['cmd'], job: redisExporter } as const;

export const redisCommandsProcessed = counter('redis_commands_processed_total', {
  help: 'Commands processed.',
  job: redisExporter,
});

export const redisCommands = counter('redis_commands_total', { help: 'Calls of each command.', ...command });

export const redisCommandsDuration = counter('redis_commands_duration_seconds_total', {
  help: 'Time spent in each command.',
  ...command,
});

export const redisKeyspaceHits = counter('redis_keyspace_hits_total', {
  help: 'Reads that found their key.',
  job: redisExporter,
});

export const redisKeyspaceMisses = counter('redis_keyspace_misses_total', {
  help: 'Reads that did not find their key.',
  job: redisExporter,
});

export const redisNetworkInput = counter('redis_net_input_bytes_total', {
  help: 'Bytes received from clients.',
  job: redisExporter,
});

export const redisNetworkOutput = counter('redis_net_output_bytes_total', {
  help: 'Bytes sent to clients.',
  job: redisExporter,
});

export const redisSlowLogLength = gauge('redis_slowlog_length', {
  help: 'Entries of the slow log.',
  job: redisExporter,
});
