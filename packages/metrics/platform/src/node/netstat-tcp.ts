/**
 * TCP, as /proc/net/snmp and /proc/net/netstat count it: exposed without a type and without `_total`, under the kernel's
 * own names.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/netstat_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

export const nodeTcpConnections = gauge('node_netstat_Tcp_CurrEstab', {
  help: 'TCP connections that are established.',
  job: nodeExporter,
});

/** Only with `--collector.netstat.fields`, which must name it. */
export const nodeNetstatTcpMaxConn = gauge('node_netstat_Tcp_MaxConn', {
  help: 'TCP connections that there may be at once; -1 is no limit.',
  job: nodeExporter,
});

export const nodeNetstatTcpActiveOpens = counter('node_netstat_Tcp_ActiveOpens', {
  help: 'TCP connections opened from here.',
  job: nodeExporter,
});

export const nodeNetstatTcpPassiveOpens = counter('node_netstat_Tcp_PassiveOpens', {
  help: 'TCP connections opened from elsewhere.',
  job: nodeExporter,
});

export const nodeTcpReceived = counter('node_netstat_Tcp_InSegs', {
  help: 'TCP segments received.',
  job: nodeExporter,
});

export const nodeTcpSent = counter('node_netstat_Tcp_OutSegs', { help: 'TCP segments sent.', job: nodeExporter });

export const nodeTcpRetransmitted = counter('node_netstat_Tcp_RetransSegs', {
  help: 'TCP segments that were sent again.',
  job: nodeExporter,
});

export const nodeNetstatTcpInErrs = counter('node_netstat_Tcp_InErrs', {
  help: 'TCP segments received with an error.',
  job: nodeExporter,
});

export const nodeNetstatTcpOutRsts = counter('node_netstat_Tcp_OutRsts', {
  help: 'TCP connections that were reset from here.',
  job: nodeExporter,
});

export const nodeNetstatTcpExtListenDrops = counter('node_netstat_TcpExt_ListenDrops', {
  help: 'TCP connections dropped before they were accepted.',
  job: nodeExporter,
});

export const nodeNetstatTcpExtListenOverflows = counter('node_netstat_TcpExt_ListenOverflows', {
  help: 'TCP connections dropped because the queue of a listener was full.',
  job: nodeExporter,
});

export const nodeNetstatTcpExtSyncookiesSent = counter('node_netstat_TcpExt_SyncookiesSent', {
  help: 'SYN cookies sent.',
  job: nodeExporter,
});

export const nodeNetstatTcpExtSyncookiesRecv = counter('node_netstat_TcpExt_SyncookiesRecv', {
  help: 'SYN cookies that came back right.',
  job: nodeExporter,
});

export const nodeNetstatTcpExtSyncookiesFailed = counter('node_netstat_TcpExt_SyncookiesFailed', {
  help: 'SYN cookies that came back wrong.',
  job: nodeExporter,
});

export const nodeNetstatTcpExtTCPSynRetrans = counter('node_netstat_TcpExt_TCPSynRetrans', {
  help: 'Openings of TCP connections that were sent again.',
  job: nodeExporter,
});

export const nodeNetstatTcpExtTCPTimeouts = counter('node_netstat_TcpExt_TCPTimeouts', {
  help: 'TCP connections whose peer did not answer in time.',
  job: nodeExporter,
});

export const nodeNetstatTcpExtTCPOFOQueue = counter('node_netstat_TcpExt_TCPOFOQueue', {
  help: 'TCP segments that came out of order and were kept.',
  job: nodeExporter,
});

export const nodeNetstatTcpExtTCPRcvQDrop = counter('node_netstat_TcpExt_TCPRcvQDrop', {
  help: 'TCP segments dropped because the receive queue was full.',
  job: nodeExporter,
});
