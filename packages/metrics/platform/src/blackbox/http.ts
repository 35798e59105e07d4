/**
 * What a probe over HTTP states.
 * Source: https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/prober/http.go
 */
import { gauge } from '@belvedere/promql';
import { blackboxExporter } from './job.ts';

export const probeHttpDuration = gauge('probe_http_duration_seconds', {
  help: 'How long each phase of the request took, redirects included.',
  labels: ['phase'],
  values: { phase: ['resolve', 'connect', 'tls', 'processing', 'transfer'] },
  job: blackboxExporter,
});

export const probeHttpStatusCode = gauge('probe_http_status_code', {
  help: 'The status of the answer; 0 where none came.',
  job: blackboxExporter,
});

export const probeHttpVersion = gauge('probe_http_version', {
  help: 'The version of HTTP of the answer.',
  job: blackboxExporter,
});

export const probeHttpSsl = gauge('probe_http_ssl', {
  help: 'Whether the last redirect used TLS: 1 or 0.',
  job: blackboxExporter,
});

export const probeHttpRedirects = gauge('probe_http_redirects', { help: 'Redirects followed.', job: blackboxExporter });

export const probeHttpContentLength = gauge('probe_http_content_length', {
  help: 'Length that the answer states of its content; -1 where it states none.',
  unit: 'bytes',
  job: blackboxExporter,
});

export const probeHttpUncompressedBodyLength = gauge('probe_http_uncompressed_body_length', {
  help: 'Length of the content after it was unpacked.',
  unit: 'bytes',
  job: blackboxExporter,
});

export const probeHttpLastModifiedTimestamp = gauge('probe_http_last_modified_timestamp_seconds', {
  help: "When the content last changed by the answer's header, in Unix time.",
  job: blackboxExporter,
});

/** Only where the module has an expression in CEL. */
export const probeFailedDueToCel = gauge('probe_failed_due_to_cel', {
  help: 'Whether the probe failed because of an expression over the content: 1 or 0.',
  job: blackboxExporter,
});
