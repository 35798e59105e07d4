/**
 * What a Redis server is asked, and how it answers.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/exporter.go,
 *   https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/latency.go
 */
import { counter, gauge, histogram, summary } from '@belvedere/promql';
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

export const redisCommandsFailedCalls = counter('redis_commands_failed_calls_total', {
  help: 'Calls of each command that failed while they ran.',
  ...command,
});

export const redisCommandsRejectedCalls = counter('redis_commands_rejected_calls_total', {
  help: 'Calls of each command that were refused before they ran.',
  ...command,
});

/** Its bounds differ from command to command, so that none is declared. */
export const redisCommandsLatenciesUsec = histogram('redis_commands_latencies_usec', {
  help: 'How long calls of each command take.',
  unit: 'microseconds',
  buckets: [],
  ...command,
});

/** Its quantiles are written as 50, 99 and 99.9. */
export const redisLatencyPercentilesUsec = summary('redis_latency_percentiles_usec', {
  help: 'How long calls of each command take, as quantiles since the server started.',
  unit: 'microseconds',
  quantiles: [50, 99, 99.9],
  ...command,
});

export const redisErrors = counter('redis_errors_total', {
  help: 'Errors by the first word of their message.',
  labels: ['err'],
  job: redisExporter,
});

export const redisTotalErrorReplies = counter('redis_total_error_replies', {
  help: 'Answers that were an error.',
  job: redisExporter,
});

export const redisUnexpectedErrorReplies = counter('redis_unexpected_error_replies', {
  help: "Answers of a master's commands that were an error on this replica.",
  job: redisExporter,
});

export const redisDumpPayloadSanitizations = counter('redis_dump_payload_sanitizations', {
  help: 'Payloads that were examined before they were restored.',
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

export const redisSlowlogLastId = gauge('redis_slowlog_last_id', {
  help: 'Number of the last entry of the slow log.',
  job: redisExporter,
});

export const redisLastSlowExecutionDuration = gauge('redis_last_slow_execution_duration_seconds', {
  help: 'How long the last slow command took.',
  job: redisExporter,
});

/** Only for the events that the server's latency monitor saw. */
export const redisLatencySpikeTime = gauge('redis_latency_spike_last', {
  help: 'When an event last took too long, in Unix time.',
  labels: ['event_name'],
  unit: 'seconds',
  job: redisExporter,
});

export const redisLatencySpikeDuration = gauge('redis_latency_spike_duration_seconds', {
  help: 'How long an event took when it last took too long.',
  labels: ['event_name'],
  job: redisExporter,
});

export const redisNumberOfCachedScripts = gauge('redis_number_of_cached_scripts', {
  help: 'Scripts that the server remembers.',
  job: redisExporter,
});

export const redisNumberOfFunctions = gauge('redis_number_of_functions', {
  help: 'Functions that are loaded.',
  job: redisExporter,
});

export const redisNumberOfLibraries = gauge('redis_number_of_libraries', {
  help: 'Libraries of functions that are loaded.',
  job: redisExporter,
});
