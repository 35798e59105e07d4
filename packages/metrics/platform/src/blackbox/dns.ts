/**
 * What a probe of a name server states.
 * Source: https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/prober/dns.go
 */
import { gauge } from '@belvedere/promql';
import { blackboxExporter } from './job.ts';

export const probeDnsDuration = gauge('probe_dns_duration_seconds', {
  help: 'How long each phase of the query took.',
  labels: ['phase'],
  values: { phase: ['resolve', 'connect', 'request'] },
  job: blackboxExporter,
});

export const probeDnsQuerySucceeded = gauge('probe_dns_query_succeeded', {
  help: 'Whether the query was answered: 1 or 0.',
  job: blackboxExporter,
});

export const probeDnsAnswers = gauge('probe_dns_answer_rrs', {
  help: 'Resource records in the answer.',
  job: blackboxExporter,
});

export const probeDnsAuthorities = gauge('probe_dns_authority_rrs', {
  help: 'Resource records that name who is responsible.',
  job: blackboxExporter,
});

export const probeDnsAdditionals = gauge('probe_dns_additional_rrs', {
  help: 'Resource records that come beside the answer.',
  job: blackboxExporter,
});

/** Only for queries of type SOA. */
export const probeDnsSerial = gauge('probe_dns_serial', { help: 'Serial number of the zone.', job: blackboxExporter });
