/**
 * Network of pods. The series belong to the pod, so their `container` is empty or that of its sandbox.
 * Source: https://github.com/google/cadvisor/blob/v0.53.0/metrics/prometheus.go
 */
import { counter } from '@belvedere/promql';
import { cadvisor, CONTAINER_LABELS } from './job.ts';

const networkInterface = { labels: [...CONTAINER_LABELS, 'interface'], job: cadvisor } as const;

export const containerNetworkReceived = counter('container_network_receive_bytes_total', {
  help: 'Bytes received.',
  ...networkInterface,
});

export const containerNetworkTransmitted = counter('container_network_transmit_bytes_total', {
  help: 'Bytes sent.',
  ...networkInterface,
});

export const containerNetworkPacketsReceived = counter('container_network_receive_packets_total', {
  help: 'Packets received.',
  ...networkInterface,
});

export const containerNetworkPacketsTransmitted = counter('container_network_transmit_packets_total', {
  help: 'Packets sent.',
  ...networkInterface,
});

export const containerNetworkReceiveDropped = counter('container_network_receive_packets_dropped_total', {
  help: 'Packets dropped on their way in.',
  ...networkInterface,
});

export const containerNetworkTransmitDropped = counter('container_network_transmit_packets_dropped_total', {
  help: 'Packets dropped on their way out.',
  ...networkInterface,
});

export const containerNetworkReceiveErrors = counter('container_network_receive_errors_total', {
  help: 'Errors of receiving.',
  ...networkInterface,
});

export const containerNetworkTransmitErrors = counter('container_network_transmit_errors_total', {
  help: 'Errors of sending.',
  ...networkInterface,
});
