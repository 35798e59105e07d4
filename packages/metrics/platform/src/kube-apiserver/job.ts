import { job } from '@belvedere/promql';

/**
 * The API server of Kubernetes, one target an instance.
 * Source: https://github.com/kubernetes/apiserver/blob/v0.35.0/pkg/endpoints/metrics/metrics.go
 */
export const kubeApiserver = job('kube-apiserver', { scrapeInterval: '15s' });
