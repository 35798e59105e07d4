/**
 * Whom the API server trusts, and whom it asks: certificates of clients and the services behind further APIs.
 * Source: https://github.com/kubernetes/apiserver/blob/v0.35.0/pkg/authentication/request/x509/x509.go,
 * https://github.com/kubernetes/kube-aggregator/blob/v0.35.0/pkg/controllers/status/metrics/metrics.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { kubeApiserver } from './job.ts';

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];

export const apiserverClientCertificateExpiration = histogram('apiserver_client_certificate_expiration_seconds', {
  help: 'How long the certificate of a request was still valid.',
  buckets: [
    0,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY,
    2 * DAY,
    4 * DAY,
    7 * DAY,
    30 * DAY,
    90 * DAY,
    180 * DAY,
    360 * DAY,
  ],
  job: kubeApiserver,
});

export const aggregatorUnavailable = gauge('aggregator_unavailable_apiservice', {
  help: 'Whether the service behind a further API is unavailable: 1 or 0.',
  labels: ['name'],
  job: kubeApiserver,
});

export const aggregatorUnavailableCount = counter('aggregator_unavailable_apiservice_total', {
  help: 'Times that the service behind a further API became unavailable.',
  labels: ['name', 'reason'],
  job: kubeApiserver,
});
