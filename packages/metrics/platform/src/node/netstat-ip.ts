/**
 * IP and ICMP, as /proc/net/snmp and /proc/net/netstat count them: exposed without a type and without `_total`, under the
 * kernel's own names.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/netstat_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

export const nodeNetstatIpForwarding = gauge('node_netstat_Ip_Forwarding', {
  help: 'Whether the machine forwards packets: 1 for yes, 2 for no.',
  job: nodeExporter,
});

export const nodeNetstatIpExtInOctets = counter('node_netstat_IpExt_InOctets', {
  help: 'Bytes received over IPv4.',
  unit: 'bytes',
  job: nodeExporter,
});

export const nodeNetstatIpExtOutOctets = counter('node_netstat_IpExt_OutOctets', {
  help: 'Bytes sent over IPv4.',
  unit: 'bytes',
  job: nodeExporter,
});

export const nodeNetstatIp6InOctets = counter('node_netstat_Ip6_InOctets', {
  help: 'Bytes received over IPv6.',
  unit: 'bytes',
  job: nodeExporter,
});

export const nodeNetstatIp6OutOctets = counter('node_netstat_Ip6_OutOctets', {
  help: 'Bytes sent over IPv6.',
  unit: 'bytes',
  job: nodeExporter,
});

export const nodeNetstatIcmpInMsgs = counter('node_netstat_Icmp_InMsgs', {
  help: 'ICMP messages received.',
  job: nodeExporter,
});

export const nodeNetstatIcmpInErrors = counter('node_netstat_Icmp_InErrors', {
  help: 'ICMP messages received with an error.',
  job: nodeExporter,
});

export const nodeNetstatIcmpOutMsgs = counter('node_netstat_Icmp_OutMsgs', {
  help: 'ICMP messages sent.',
  job: nodeExporter,
});

export const nodeNetstatIcmp6InMsgs = counter('node_netstat_Icmp6_InMsgs', {
  help: 'ICMPv6 messages received.',
  job: nodeExporter,
});

export const nodeNetstatIcmp6InErrors = counter('node_netstat_Icmp6_InErrors', {
  help: 'ICMPv6 messages received with an error.',
  job: nodeExporter,
});

export const nodeNetstatIcmp6OutMsgs = counter('node_netstat_Icmp6_OutMsgs', {
  help: 'ICMPv6 messages sent.',
  job: nodeExporter,
});
