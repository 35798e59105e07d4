/**
 * What every probe states, and certificates where TLS was spoken.
 * Source: https://github.com/prometheus/blackbox_exporter/blob/master/prober/handler.go, prober/utils.go, prober/tls.go
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

export const probeCertificateExpiry = gauge('probe_ssl_earliest_cert_expiry', {
  help: 'When the first certificate of the chain expires, in Unix time.',
  unit: 'seconds',
  job: blackboxExporter,
});

export const probeTlsVersion = gauge('probe_tls_version_info', {
  help: 'The version of TLS used, as a label; the value is 1.',
  labels: ['version'],
  job: blackboxExporter,
});
