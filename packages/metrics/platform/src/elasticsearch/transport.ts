/**
 * Traffic between the nodes of an Elasticsearch cluster.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/nodes.go
 */
import { counter } from '@belvedere/promql';
import { node } from './node-labels.ts';

export const elasticsearchTransportRxPackets = counter('elasticsearch_transport_rx_packets_total', {
  help: 'Messages received from other nodes.',
  ...node,
});

export const elasticsearchTransportRxSize = counter('elasticsearch_transport_rx_size_bytes_total', {
  help: 'Bytes received from other nodes.',
  ...node,
});

export const elasticsearchTransportTxPackets = counter('elasticsearch_transport_tx_packets_total', {
  help: 'Messages sent to other nodes.',
  ...node,
});

export const elasticsearchTransportTxSize = counter('elasticsearch_transport_tx_size_bytes_total', {
  help: 'Bytes sent to other nodes.',
  ...node,
});
