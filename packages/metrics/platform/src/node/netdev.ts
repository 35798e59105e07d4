/**
 * Traffic of network devices.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/netdev_common.go
 */
import { counter } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const device = { labels: ['device'], job: nodeExporter } as const;

export const nodeNetworkReceived = counter('node_network_receive_bytes_total', {
  help: 'Bytes received on a network device.',
  ...device,
});

export const nodeNetworkReceivedPackets = counter('node_network_receive_packets_total', {
  help: 'Packets received on a network device.',
  ...device,
});

export const nodeNetworkReceiveErrors = counter('node_network_receive_errs_total', {
  help: 'Packets received with an error.',
  ...device,
});

export const nodeNetworkReceiveDrops = counter('node_network_receive_drop_total', {
  help: 'Packets received and dropped.',
  ...device,
});

export const nodeNetworkReceiveFifo = counter('node_network_receive_fifo_total', {
  help: 'Packets lost because a receive buffer was full.',
  ...device,
});

export const nodeNetworkReceiveFrame = counter('node_network_receive_frame_total', {
  help: 'Packets received with a broken frame.',
  ...device,
});

export const nodeNetworkReceiveCompressed = counter('node_network_receive_compressed_total', {
  help: 'Compressed packets received.',
  ...device,
});

export const nodeNetworkReceiveMulticast = counter('node_network_receive_multicast_total', {
  help: 'Multicast packets received.',
  ...device,
});

export const nodeNetworkReceiveNohandler = counter('node_network_receive_nohandler_total', {
  help: 'Packets received that nothing wanted.',
  ...device,
});

export const nodeNetworkTransmitted = counter('node_network_transmit_bytes_total', {
  help: 'Bytes sent on a network device.',
  ...device,
});

export const nodeNetworkTransmittedPackets = counter('node_network_transmit_packets_total', {
  help: 'Packets sent on a network device.',
  ...device,
});

export const nodeNetworkTransmitErrors = counter('node_network_transmit_errs_total', {
  help: 'Packets that could not be sent.',
  ...device,
});

export const nodeNetworkTransmitDrops = counter('node_network_transmit_drop_total', {
  help: 'Packets dropped instead of being sent.',
  ...device,
});

export const nodeNetworkTransmitFifo = counter('node_network_transmit_fifo_total', {
  help: 'Packets lost because a transmit buffer was full.',
  ...device,
});

export const nodeNetworkTransmitCollisions = counter('node_network_transmit_colls_total', {
  help: 'Collisions while sending.',
  ...device,
});

export const nodeNetworkTransmitCarrierLosses = counter('node_network_transmit_carrier_total', {
  help: 'Packets lost because the carrier went away.',
  ...device,
});

export const nodeNetworkTransmitCompressed = counter('node_network_transmit_compressed_total', {
  help: 'Compressed packets sent.',
  ...device,
});
