/**
 * Network of a machine.
 * Source: https://github.com/prometheus/node_exporter/blob/master/collector/netdev_common.go, netstat_linux.go, sockstat_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const device = { labels: ['device'], job: nodeExporter } as const;

export const nodeNetworkReceived = counter('node_network_receive_bytes_total', {
  help: 'Bytes received on a network device.',
  ...device,
});

export const nodeNetworkTransmitted = counter('node_network_transmit_bytes_total', {
  help: 'Bytes sent on a network device.',
  ...device,
});

export const nodeNetworkReceivedPackets = counter('node_network_receive_packets_total', {
  help: 'Packets received on a network device.',
  ...device,
});

export const nodeNetworkTransmittedPackets = counter('node_network_transmit_packets_total', {
  help: 'Packets sent on a network device.',
  ...device,
});

export const nodeNetworkReceiveErrors = counter('node_network_receive_errs_total', {
  help: 'Packets received with an error.',
  ...device,
});

export const nodeNetworkTransmitErrors = counter('node_network_transmit_errs_total', {
  help: 'Packets that could not be sent.',
  ...device,
});

export const nodeNetworkUp = gauge('node_network_up', {
  help: 'Whether a network device is up: 1 or 0.',
  ...device,
});

export const nodeTcpConnections = gauge('node_netstat_Tcp_CurrEstab', {
  help: 'TCP connections that are established.',
  job: nodeExporter,
});

/** Exposed without a type and without `_total`, as /proc/net/snmp names it. */
export const nodeTcpRetransmitted = counter('node_netstat_Tcp_RetransSegs', {
  help: 'TCP segments that were sent again.',
  job: nodeExporter,
});

/** Exposed without a type and without `_total`, as /proc/net/snmp names it. */
export const nodeTcpSent = counter('node_netstat_Tcp_OutSegs', { help: 'TCP segments sent.', job: nodeExporter });
