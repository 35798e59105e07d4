/**
 * What every probe states, whatever it speaks.
 * Source: https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/prober/handler.go,
 *   https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/prober/utils.go,
 *   https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/prober/query_response.go
 */
import { gauge } from '@belvedere/promql';
import { blackboxExporter } from './job.ts';

export const probeSuccess = gauge('probe_success', {
  help: 'Whether the probe succeeded: 1 or 0.',
  unit: 'ratio',
  job: blackboxExporter,
});

export const probeDuration = gauge('probe_duration_seconds', {
  help: 'How long the whole probe took.',
  job: blackboxExporter,
});

export const probeDnsLookup = gauge('probe_dns_lookup_time_seconds', {
  help: "How long it took to resolve the target's name.",
  job: blackboxExporter,
});

export const probeIpProtocol = gauge('probe_ip_protocol', {
  help: 'The version of the Internet Protocol used: 4 or 6.',
  job: blackboxExporter,
});

export const probeIpAddressHash = gauge('probe_ip_addr_hash', {
  help: "A number that changes when the target's address does.",
  job: blackboxExporter,
});

/** Only where the prober compares contents. */
export const probeFailedDueToRegex = gauge('probe_failed_due_to_regex', {
  help: 'Whether the probe failed because of a regular expression: 1 or 0.',
  job: blackboxExporter,
});

/** Only where the prober compares contents. */
export const probeFailedDueTo = gauge('probe_failed_due_to_bytes', {
  help: 'Whether the probe failed because of expected bytes that did not come: 1 or 0.',
  job: blackboxExporter,
});
