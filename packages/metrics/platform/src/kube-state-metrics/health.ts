/**
 * Whether kube-state-metrics itself reads the API server.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/pkg/watch/watch.go, pkg/sharding/metrics.go
 */
import { counter, gauge } from '@belvedere/promql';
import { kubeStateMetrics } from './job.ts';

const call = {
  labels: ['result', 'resource'],
  values: { result: ['success', 'error'] },
  job: kubeStateMetrics,
} as const;

export const kubeStateMetricsLists = counter('kube_state_metrics_list_total', {
  help: 'Lists of objects that were asked for.',
  ...call,
});

export const kubeStateMetricsWatches = counter('kube_state_metrics_watch_total', {
  help: 'Watches of objects that were asked for.',
  ...call,
});

export const kubeStateMetricsShards = gauge('kube_state_metrics_total_shards', {
  help: 'Instances that share the objects, as this one knows.',
  job: kubeStateMetrics,
});

export const kubeStateMetricsShardOrdinal = gauge('kube_state_metrics_shard_ordinal', {
  help: 'Which share of the objects this instance has.',
  labels: ['shard_ordinal'],
  job: kubeStateMetrics,
});
