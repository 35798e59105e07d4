/**
 * What a ping states.
 * Source: https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/prober/icmp.go
 */
import { gauge } from '@belvedere/promql';
import { blackboxExporter } from './job.ts';

export const probeIcmpDuration = gauge('probe_icmp_duration_seconds', {
  help: 'How long each phase of the ping took; `rtt` is the way there and back.',
  labels: ['phase'],
  values: { phase: ['resolve', 'setup', 'rtt'] },
  job: blackboxExporter,
});

export const probeIcmpReplyHopLimit = gauge('probe_icmp_reply_hop_limit', {
  help: 'Hops that the reply could still have made.',
  job: blackboxExporter,
});
