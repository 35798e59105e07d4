/**
 * What a health check over gRPC states.
 * Source: https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/prober/grpc.go
 */
import { gauge } from '@belvedere/promql';
import { blackboxExporter } from './job.ts';

export const probeGrpcDuration = gauge('probe_grpc_duration_seconds', {
  help: 'How long each phase of the check took.',
  labels: ['phase'],
  values: { phase: ['resolve', 'check'] },
  job: blackboxExporter,
});

export const probeGrpcStatusCode = gauge('probe_grpc_status_code', {
  help: 'The status of the answer, as gRPC numbers them.',
  job: blackboxExporter,
});

export const probeGrpcSsl = gauge('probe_grpc_ssl', { help: 'Whether TLS was used: 1 or 0.', job: blackboxExporter });

export const probeGrpcHealth = gauge('probe_grpc_healthcheck_response', {
  help: 'What the service says of its health, as a label; the value is 1 at the one that holds.',
  labels: ['serving_status'],
  job: blackboxExporter,
});
