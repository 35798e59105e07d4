/**
 * What a node of a RabbitMQ cluster is: both endpoints state it, for dashboards to join with all else by `instance`.
 * Source: https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_core_metrics_collector.erl
 */
import { gauge } from '@belvedere/promql';
import { RABBITMQ_ENDPOINTS } from './job.ts';

/** Builds that name their product say so; the others lack these two labels. */
export const rabbitmqBuildInfo = gauge('rabbitmq_build_info', {
  help: 'Version of the node, as labels; the value is 1.',
  labels: [
    'rabbitmq_version',
    'prometheus_plugin_version',
    'prometheus_client_version',
    'erlang_version',
    'product_name',
    'product_version',
  ],
  job: RABBITMQ_ENDPOINTS,
});

export const rabbitmqIdentityInfo = gauge('rabbitmq_identity_info', {
  help: 'The node and its cluster, as labels; the value is 1.',
  labels: ['rabbitmq_node', 'rabbitmq_cluster', 'rabbitmq_cluster_permanent_id', 'rabbitmq_endpoint'],
  values: { rabbitmq_endpoint: ['aggregated', 'per-object', 'detailed', 'memory-breakdown'] },
  job: RABBITMQ_ENDPOINTS,
});
