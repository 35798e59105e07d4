/**
 * Certificates, where a probe speaks TLS.
 * Source: https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/prober/prober.go,
 *   https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/prober/tls.go
 */
import { gauge } from '@belvedere/promql';
import { blackboxExporter } from './job.ts';

export const probeCertificateExpiry = gauge('probe_ssl_earliest_cert_expiry', {
  help: 'When the first certificate of the chain expires, in Unix time.',
  unit: 'seconds',
  job: blackboxExporter,
});

export const probeCertificateChainExpiry = gauge('probe_ssl_last_chain_expiry_timestamp_seconds', {
  help: 'When the chain that lasts longest expires, in Unix time.',
  job: blackboxExporter,
});

export const probeCertificateChain = gauge('probe_ssl_last_chain_info', {
  help: 'The certificate of the server, as labels; the value is 1.',
  labels: ['fingerprint_sha256', 'subject', 'issuer', 'subjectalternative', 'serialnumber'],
  job: blackboxExporter,
});

export const probeTlsVersion = gauge('probe_tls_version_info', {
  help: 'The version of TLS used, as a label; the value is 1.',
  labels: ['version'],
  job: blackboxExporter,
});

export const probeTlsCipher = gauge('probe_tls_cipher_info', {
  help: 'The cipher used, as a label; the value is 1.',
  labels: ['cipher'],
  job: blackboxExporter,
});
