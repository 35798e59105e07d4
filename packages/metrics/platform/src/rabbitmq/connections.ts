/**
 * Connections and channels of a RabbitMQ node, summed over all of them.
 * Source: https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_core_metrics_collector.erl
 */
import { counter, gauge } from '@belvedere/promql';
import { rabbitmq } from './job.ts';

export const rabbitmqConnections = gauge('rabbitmq_connections', { help: 'Connections that are open.', job: rabbitmq });

export const rabbitmqConnectionsOpened = counter('rabbitmq_connections_opened_total', {
  help: 'Connections opened.',
  job: rabbitmq,
});

export const rabbitmqConnectionsClosed = counter('rabbitmq_connections_closed_total', {
  help: 'Connections closed.',
  job: rabbitmq,
});

export const rabbitmqChannels = gauge('rabbitmq_channels', { help: 'Channels that are open.', job: rabbitmq });

export const rabbitmqChannelsOpened = counter('rabbitmq_channels_opened_total', {
  help: 'Channels opened.',
  job: rabbitmq,
});

export const rabbitmqChannelsClosed = counter('rabbitmq_channels_closed_total', {
  help: 'Channels closed.',
  job: rabbitmq,
});

export const rabbitmqConsumers = gauge('rabbitmq_consumers', { help: 'Consumers connected.', job: rabbitmq });

export const rabbitmqConnectionIncoming = counter('rabbitmq_connection_incoming_bytes_total', {
  help: 'Bytes received on connections that are open.',
  job: rabbitmq,
});

export const rabbitmqConnectionOutgoing = counter('rabbitmq_connection_outgoing_bytes_total', {
  help: 'Bytes sent on connections that are open.',
  job: rabbitmq,
});

export const rabbitmqConnectionIncomingPackets = counter('rabbitmq_connection_incoming_packets_total', {
  help: 'Packets received on connections that are open.',
  job: rabbitmq,
});

export const rabbitmqConnectionOutgoingPackets = counter('rabbitmq_connection_outgoing_packets_total', {
  help: 'Packets sent on connections that are open.',
  job: rabbitmq,
});

export const rabbitmqConnectionPendingPackets = gauge('rabbitmq_connection_pending_packets', {
  help: 'Packets that wait to be sent.',
  job: rabbitmq,
});

export const rabbitmqConnectionChannels = gauge('rabbitmq_connection_channels', {
  help: 'Channels of all connections.',
  job: rabbitmq,
});

export const rabbitmqConnectionProcessReductions = counter('rabbitmq_connection_process_reductions_total', {
  help: "Work of the processes of connections, in Erlang's unit.",
  job: rabbitmq,
});

export const rabbitmqAuthAttempts = counter('rabbitmq_auth_attempts_total', { help: 'Logins tried.', job: rabbitmq });

export const rabbitmqAuthAttemptsSucceeded = counter('rabbitmq_auth_attempts_succeeded_total', {
  help: 'Logins that succeeded.',
  job: rabbitmq,
});

export const rabbitmqAuthAttemptsFailed = counter('rabbitmq_auth_attempts_failed_total', {
  help: 'Logins that failed.',
  job: rabbitmq,
});
