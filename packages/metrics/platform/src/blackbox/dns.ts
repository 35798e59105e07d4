/**
 * What a probe of a name server states.
 * Source: https://github.com/prometheus/blackbox_exporter/blob/master/prober/dns.go
 */
import { gauge } from '@belvedere/promql';
import { blackboxExporter } from './job.ts';

export const probeDnsDuration = gauge('probe_dns_duration_seconds', {
  help: 'How long each phase of the query took.',
  labels: ['phase'],
  values: { phase: ['resolve', 'connect', 'request'] },
  job: blackboxExporter,
});

export const probeDnsAnswers = gauge('probe_dns_answer_rrs', {
  help: 'Resource records in the answer.',
  job: blackboxExporter,
});

export const probeDnsQuerySucceeded = gauge('probe_dns_query_succeeded', {
  help: 'Whether the query was answered: 1 or 0.',
  job: blackboxExporter,
});
