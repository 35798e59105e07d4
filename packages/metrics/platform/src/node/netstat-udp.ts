/**
 * UDP, as /proc/net/snmp counts it: exposed without a type and without `_total`, under the kernel's own names.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/netstat_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/udp_queues_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

export const nodeNetstatUdpInDatagrams = counter('node_netstat_Udp_InDatagrams', {
  help: 'UDP datagrams received.',
  job: nodeExporter,
});

export const nodeNetstatUdpOutDatagrams = counter('node_netstat_Udp_OutDatagrams', {
  help: 'UDP datagrams sent.',
  job: nodeExporter,
});

export const nodeNetstatUdpInErrors = counter('node_netstat_Udp_InErrors', {
  help: 'UDP datagrams received with an error.',
  job: nodeExporter,
});

export const nodeNetstatUdpNoPorts = counter('node_netstat_Udp_NoPorts', {
  help: 'UDP datagrams for a port that nobody listens on.',
  job: nodeExporter,
});

export const nodeNetstatUdpRcvbufErrors = counter('node_netstat_Udp_RcvbufErrors', {
  help: 'UDP datagrams lost because a receive buffer was full.',
  job: nodeExporter,
});

export const nodeNetstatUdpSndbufErrors = counter('node_netstat_Udp_SndbufErrors', {
  help: 'UDP datagrams lost because a send buffer was full.',
  job: nodeExporter,
});

export const nodeNetstatUdp6InDatagrams = counter('node_netstat_Udp6_InDatagrams', {
  help: 'UDP datagrams received over IPv6.',
  job: nodeExporter,
});

export const nodeNetstatUdp6OutDatagrams = counter('node_netstat_Udp6_OutDatagrams', {
  help: 'UDP datagrams sent over IPv6.',
  job: nodeExporter,
});

export const nodeNetstatUdp6InErrors = counter('node_netstat_Udp6_InErrors', {
  help: 'UDP datagrams received over IPv6 with an error.',
  job: nodeExporter,
});

export const nodeNetstatUdp6NoPorts = counter('node_netstat_Udp6_NoPorts', {
  help: 'UDP datagrams over IPv6 for a port that nobody listens on.',
  job: nodeExporter,
});

export const nodeNetstatUdp6RcvbufErrors = counter('node_netstat_Udp6_RcvbufErrors', {
  help: 'UDP datagrams over IPv6 lost because a receive buffer was full.',
  job: nodeExporter,
});

export const nodeNetstatUdp6SndbufErrors = counter('node_netstat_Udp6_SndbufErrors', {
  help: 'UDP datagrams over IPv6 lost because a send buffer was full.',
  job: nodeExporter,
});

export const nodeNetstatUdpLiteInErrors = counter('node_netstat_UdpLite_InErrors', {
  help: 'UDP-Lite datagrams received with an error.',
  job: nodeExporter,
});

export const nodeNetstatUdpLite6InErrors = counter('node_netstat_UdpLite6_InErrors', {
  help: 'UDP-Lite datagrams received over IPv6 with an error.',
  job: nodeExporter,
});

export const nodeUdpQueues = gauge('node_udp_queues', {
  help: 'Memory of UDP datagrams that wait.',
  labels: ['queue', 'ip'],
  values: { queue: ['rx', 'tx'], ip: ['v4', 'v6'] },
  unit: 'bytes',
  job: nodeExporter,
});
