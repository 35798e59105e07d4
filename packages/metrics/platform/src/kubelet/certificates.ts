/**
 * Certificates that the kubelet shows and renews.
 * Source: https://github.com/kubernetes/kubernetes/blob/v1.35.0/pkg/kubelet/certificate/kubelet.go,
 * cmd/kubelet/app/server.go
 */
import { counter, gauge } from '@belvedere/promql';
import { kubelet } from './job.ts';

export const kubeletClientCertificateLifetime = gauge('kubelet_certificate_manager_client_ttl_seconds', {
  help: 'How long the certificate towards the API server is still valid; infinite where there is none.',
  job: kubelet,
});

export const kubeletServerCertificateLifetime = gauge('kubelet_certificate_manager_server_ttl_seconds', {
  help: 'How long the certificate shown to clients is still valid; infinite where there is none.',
  job: kubelet,
});

export const kubeletClientCertificateErrors = counter('kubelet_certificate_manager_client_expiration_renew_errors', {
  help: 'Attempts to renew the certificate towards the API server that failed.',
  job: kubelet,
});

export const kubeletServerCertificateErrors = counter('kubelet_server_expiration_renew_errors', {
  help: 'Attempts to renew the certificate shown to clients that failed.',
  job: kubelet,
});
