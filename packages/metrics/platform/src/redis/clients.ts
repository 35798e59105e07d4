/**
 * Who is connected to a Redis server.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/exporter.go
 */
import { counter, gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

/** The kinds of clients that have a limit of their own. */
const CLIENT_CLASSES = ['normal', 'pubsub', 'slave'];

export const redisConnectedClients = gauge('redis_connected_clients', {
  help: 'Clients connected, replicas left out.',
  job: redisExporter,
});

export const redisBlockedClients = gauge('redis_blocked_clients', {
  help: 'Clients that wait in a blocking command.',
  job: redisExporter,
});

export const redisTrackingClients = gauge('redis_tracking_clients', {
  help: 'Clients that are told which of their cached keys changed.',
  job: redisExporter,
});

export const redisClientsInTimeoutTable = gauge('redis_clients_in_timeout_table', {
  help: 'Clients whose waiting ends at a set time.',
  job: redisExporter,
});

export const redisPubsubClients = gauge('redis_pubsub_clients', {
  help: 'Clients that subscribe to channels.',
  job: redisExporter,
});

export const redisWatchingClients = gauge('redis_watching_clients', {
  help: 'Clients that watch keys.',
  job: redisExporter,
});

export const redisClusterConnections = gauge('redis_cluster_connections', {
  help: 'Connections to other members of the cluster.',
  job: redisExporter,
});

export const redisMaxClients = gauge('redis_max_clients', {
  help: 'Clients that may be connected at once, as the server states it.',
  job: redisExporter,
});

export const redisMaximumClients = gauge('redis_config_maxclients', {
  help: 'Clients that may be connected at once.',
  job: redisExporter,
});

export const redisConnectionsReceived = counter('redis_connections_received_total', {
  help: 'Connections accepted.',
  job: redisExporter,
});

export const redisConnectionsRejected = counter('redis_rejected_connections_total', {
  help: 'Connections refused because of the limit of clients.',
  job: redisExporter,
});

export const redisEvictedClients = counter('redis_evicted_clients_total', {
  help: 'Clients disconnected because they took too much memory.',
  job: redisExporter,
});

export const redisClientRecentMaxInputBuffer = gauge('redis_client_recent_max_input_buffer_bytes', {
  help: 'The largest input buffer that a client had of late.',
  job: redisExporter,
});

export const redisClientRecentMaxOutputBuffer = gauge('redis_client_recent_max_output_buffer_bytes', {
  help: 'The largest output buffer that a client had of late.',
  job: redisExporter,
});

export const redisConfigClientOutputBufferLimit = gauge('redis_config_client_output_buffer_limit_bytes', {
  help: 'How large the output buffer of a client may become.',
  labels: ['class', 'limit'],
  values: { class: CLIENT_CLASSES, limit: ['hard', 'soft'] },
  job: redisExporter,
});

export const redisConfigClientOutputBufferLimitOvercome = gauge(
  'redis_config_client_output_buffer_limit_overcome_seconds',
  {
    help: 'How long an output buffer may stay above its soft limit.',
    labels: ['class', 'limit'],
    values: { class: CLIENT_CLASSES, limit: ['soft'] },
    job: redisExporter,
  },
);

export const redisClientOutputBufferLimitDisconnections = counter(
  'redis_client_output_buffer_limit_disconnections_total',
  { help: 'Clients disconnected because their output buffer became too large.', job: redisExporter },
);

export const redisClientQueryBufferLimitDisconnections = counter(
  'redis_client_query_buffer_limit_disconnections_total',
  { help: 'Clients disconnected because their query buffer became too large.', job: redisExporter },
);

export const redisReplyBufferExpands = counter('redis_reply_buffer_expands_total', {
  help: 'How often a reply buffer was made larger.',
  job: redisExporter,
});

export const redisReplyBufferShrinks = counter('redis_reply_buffer_shrinks_total', {
  help: 'How often a reply buffer was made smaller.',
  job: redisExporter,
});

export const redisPubsubChannels = gauge('redis_pubsub_channels', {
  help: 'Channels that somebody subscribes to.',
  job: redisExporter,
});

export const redisPubsubPatterns = gauge('redis_pubsub_patterns', {
  help: 'Patterns of channels that somebody subscribes to.',
  job: redisExporter,
});

export const redisPubsubshardChannels = gauge('redis_pubsubshard_channels', {
  help: 'Channels of a shard that somebody subscribes to.',
  job: redisExporter,
});
