import { job } from '@belvedere/promql';

/**
 * The kubelet of each node. Names are those of Kubernetes 1.35; `kubelet_node_config_error` and
 * `storage_operation_errors_total`, which older dashboards read, are no longer exposed.
 * Source: https://github.com/kubernetes/kubernetes/blob/v1.35.0/pkg/kubelet/metrics/metrics.go
 */
export const kubelet = job('kubelet', { scrapeInterval: '15s' });
