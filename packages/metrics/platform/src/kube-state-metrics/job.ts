import { job } from '@belvedere/promql';

/**
 * kube-state-metrics: what the API server knows of each object. `namespace`, `pod` and the like are labels of the
 * metrics themselves, so its targets are scraped with `honor_labels`; its own health is served on a second port.
 * Source: https://github.com/kubernetes/kube-state-metrics/tree/v2.20.0/docs/metrics
 */
export const kubeStateMetrics = job('kube-state-metrics', { scrapeInterval: '15s' });

/** How a condition of an object stands. */
export const CONDITION_STATUSES = ['true', 'false', 'unknown'] as const;
