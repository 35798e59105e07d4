/**
 * A Redis cluster, and what keeps keys on the way between its members. Only `redis_cluster_enabled` exists outside one.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/info.go
 */
import { gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

export const redisClusterEnabled = gauge('redis_cluster_enabled', {
  help: 'Whether the server belongs to a cluster: 1 or 0.',
  job: redisExporter,
});

export const redisClusterState = gauge('redis_cluster_state', {
  help: 'Whether the cluster works: 1 or 0.',
  job: redisExporter,
});

export const redisClusterKnownNodes = gauge('redis_cluster_known_nodes', {
  help: 'Members of the cluster.',
  job: redisExporter,
});

export const redisClusterSize = gauge('redis_cluster_size', {
  help: 'Masters of the cluster that hold keys.',
  job: redisExporter,
});

export const redisClusterSlotsAssigned = gauge('redis_cluster_slots_assigned', {
  help: 'Slots that a master holds.',
  job: redisExporter,
});

export const redisClusterSlotsOk = gauge('redis_cluster_slots_ok', {
  help: 'Slots whose master works.',
  job: redisExporter,
});

export const redisClusterSlotsPfail = gauge('redis_cluster_slots_pfail', {
  help: 'Slots whose master seems to have failed.',
  job: redisExporter,
});

export const redisClusterSlotsFail = gauge('redis_cluster_slots_fail', {
  help: 'Slots whose master has failed.',
  job: redisExporter,
});

export const redisClusterCurrentEpoch = gauge('redis_cluster_current_epoch', {
  help: 'The newest configuration of the cluster.',
  job: redisExporter,
});

export const redisClusterMyEpoch = gauge('redis_cluster_my_epoch', {
  help: 'The configuration of this member.',
  job: redisExporter,
});

/** A gauge that grows, like the next one. */
export const redisClusterMessagesSent = gauge('redis_cluster_messages_sent_total', {
  help: 'Messages sent inside the cluster.',
  job: redisExporter,
});

export const redisClusterMessagesReceived = gauge('redis_cluster_messages_received_total', {
  help: 'Messages received inside the cluster.',
  job: redisExporter,
});

/** A gauge, whatever its name says. */
export const redisMigrateCachedSockets = gauge('redis_migrate_cached_sockets_total', {
  help: 'Connections kept open for moving keys to other servers.',
  job: redisExporter,
});
