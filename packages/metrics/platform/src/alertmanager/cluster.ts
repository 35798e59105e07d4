/**
 * Instances that work together, and what they tell each other.
 * Source: https://github.com/prometheus/alertmanager/blob/v0.34.0/cluster/cluster.go, cluster/delegate.go
 */
import { counter, gauge } from '@belvedere/promql';
import { alertmanager } from './job.ts';

const message = {
  labels: ['msg_type'],
  values: { msg_type: ['full_state', 'update'] },
  job: alertmanager,
} as const;

export const alertmanagerClusterEnabled = gauge('alertmanager_cluster_enabled', {
  help: 'Whether the instance is part of a cluster: 1 or 0.',
  job: alertmanager,
});

export const alertmanagerClusterMembers = gauge('alertmanager_cluster_members', {
  help: 'Members of the cluster, as this one sees it.',
  job: alertmanager,
});

export const alertmanagerClusterFailedPeers = gauge('alertmanager_cluster_failed_peers', {
  help: 'Members of the cluster that this one does not reach.',
  job: alertmanager,
});

export const alertmanagerClusterHealth = gauge('alertmanager_cluster_health_score', {
  help: 'How late messages of the cluster are; 0 is healthy.',
  job: alertmanager,
});

export const alertmanagerClusterPosition = gauge('alertmanager_peer_position', {
  help: 'The place of this member, by which it waits before it sends.',
  job: alertmanager,
});

export const alertmanagerClusterQueue = gauge('alertmanager_cluster_messages_queued', {
  help: 'Messages that wait to be sent to the cluster.',
  job: alertmanager,
});

export const alertmanagerClusterMessagesSent = counter('alertmanager_cluster_messages_sent_total', {
  help: 'Messages sent to the cluster.',
  ...message,
});

export const alertmanagerClusterMessagesReceived = counter('alertmanager_cluster_messages_received_total', {
  help: 'Messages received from the cluster.',
  ...message,
});

export const alertmanagerClusterReconnectionFailures = counter('alertmanager_cluster_reconnections_failed_total', {
  help: 'Attempts to reach a lost member that failed.',
  job: alertmanager,
});
