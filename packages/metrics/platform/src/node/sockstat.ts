/**
 * Sockets of a machine by protocol, as /proc/net/sockstat and /proc/net/tcp count them.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/sockstat_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/tcpstat_linux.go
 */
import { gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

/** The states of a TCP connection; the two queues are counted beside them. */
const TCP_STATES = [
  'established',
  'syn_sent',
  'syn_recv',
  'fin_wait1',
  'fin_wait2',
  'time_wait',
  'close',
  'close_wait',
  'last_ack',
  'listen',
  'closing',
  'rx_queued_bytes',
  'tx_queued_bytes',
  'unknown',
];

export const nodeSockstatSocketsUsed = gauge('node_sockstat_sockets_used', {
  help: 'Sockets that exist.',
  job: nodeExporter,
});

export const nodeSockstatTCPInuse = gauge('node_sockstat_TCP_inuse', {
  help: 'TCP sockets in use over IPv4.',
  job: nodeExporter,
});

export const nodeSockstatTCP6Inuse = gauge('node_sockstat_TCP6_inuse', {
  help: 'TCP sockets in use over IPv6.',
  job: nodeExporter,
});

export const nodeSockstatTCPAlloc = gauge('node_sockstat_TCP_alloc', {
  help: 'TCP sockets that have memory.',
  job: nodeExporter,
});

export const nodeSockstatTCPOrphan = gauge('node_sockstat_TCP_orphan', {
  help: 'TCP sockets that no process holds any more.',
  job: nodeExporter,
});

export const nodeSockstatTcpTimeWait = gauge('node_sockstat_TCP_tw', {
  help: 'TCP sockets that wait for late segments.',
  job: nodeExporter,
});

export const nodeSockstatTCPMemPages = gauge('node_sockstat_TCP_mem', {
  help: 'Pages of memory that TCP buffers take.',
  job: nodeExporter,
});

export const nodeSockstatTCPMem = gauge('node_sockstat_TCP_mem_bytes', {
  help: 'Memory that TCP buffers take.',
  job: nodeExporter,
});

export const nodeSockstatUDPInuse = gauge('node_sockstat_UDP_inuse', {
  help: 'UDP sockets in use over IPv4.',
  job: nodeExporter,
});

export const nodeSockstatUDP6Inuse = gauge('node_sockstat_UDP6_inuse', {
  help: 'UDP sockets in use over IPv6.',
  job: nodeExporter,
});

export const nodeSockstatUDPMemPages = gauge('node_sockstat_UDP_mem', {
  help: 'Pages of memory that UDP buffers take.',
  job: nodeExporter,
});

export const nodeSockstatUDPMem = gauge('node_sockstat_UDP_mem_bytes', {
  help: 'Memory that UDP buffers take.',
  job: nodeExporter,
});

export const nodeSockstatUDPLITEInuse = gauge('node_sockstat_UDPLITE_inuse', {
  help: 'UDP-Lite sockets in use over IPv4.',
  job: nodeExporter,
});

export const nodeSockstatUDPLITE6Inuse = gauge('node_sockstat_UDPLITE6_inuse', {
  help: 'UDP-Lite sockets in use over IPv6.',
  job: nodeExporter,
});

export const nodeSockstatRAWInuse = gauge('node_sockstat_RAW_inuse', {
  help: 'Raw sockets in use over IPv4.',
  job: nodeExporter,
});

export const nodeSockstatRAW6Inuse = gauge('node_sockstat_RAW6_inuse', {
  help: 'Raw sockets in use over IPv6.',
  job: nodeExporter,
});

export const nodeSockstatFRAGInuse = gauge('node_sockstat_FRAG_inuse', {
  help: 'Packets over IPv4 that wait for their other fragments.',
  job: nodeExporter,
});

export const nodeSockstatFRAGMemory = gauge('node_sockstat_FRAG_memory', {
  help: 'Memory of fragments that wait, over IPv4.',
  unit: 'bytes',
  job: nodeExporter,
});

export const nodeSockstatFRAG6Inuse = gauge('node_sockstat_FRAG6_inuse', {
  help: 'Packets over IPv6 that wait for their other fragments.',
  job: nodeExporter,
});

export const nodeSockstatFRAG6Memory = gauge('node_sockstat_FRAG6_memory', {
  help: 'Memory of fragments that wait, over IPv6.',
  unit: 'bytes',
  job: nodeExporter,
});

/** Only with `--collector.tcpstat`. */
export const nodeTcpConnectionStates = gauge('node_tcp_connection_states', {
  help: 'TCP connections in each state.',
  labels: ['state'],
  values: { state: TCP_STATES },
  job: nodeExporter,
});
