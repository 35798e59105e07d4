/**
 * Daemon sets: one pod on each node.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/workload/daemonset-metrics.md
 */
import { gauge } from '@belvedere/promql';
import { kubeStateMetrics } from './job.ts';

const daemonSet = { labels: ['namespace', 'daemonset'], job: kubeStateMetrics } as const;

export const kubeDaemonSetDesired = gauge('kube_daemonset_status_desired_number_scheduled', {
  help: 'Nodes that should run the daemon.',
  ...daemonSet,
});

export const kubeDaemonSetScheduled = gauge('kube_daemonset_status_current_number_scheduled', {
  help: 'Nodes that run the daemon and should.',
  ...daemonSet,
});

export const kubeDaemonSetReady = gauge('kube_daemonset_status_number_ready', {
  help: 'Nodes on which the daemon is ready.',
  ...daemonSet,
});

export const kubeDaemonSetAvailable = gauge('kube_daemonset_status_number_available', {
  help: 'Nodes on which the daemon has been ready for long enough.',
  ...daemonSet,
});

export const kubeDaemonSetUnavailable = gauge('kube_daemonset_status_number_unavailable', {
  help: 'Nodes that should run the daemon and on which it is not available.',
  ...daemonSet,
});

export const kubeDaemonSetMisscheduled = gauge('kube_daemonset_status_number_misscheduled', {
  help: 'Nodes that run the daemon and should not.',
  ...daemonSet,
});

export const kubeDaemonSetUpdated = gauge('kube_daemonset_status_updated_number_scheduled', {
  help: 'Nodes that run the newest template of the daemon.',
  ...daemonSet,
});

export const kubeDaemonSetGeneration = gauge('kube_daemonset_metadata_generation', {
  help: 'The version of what a daemon set asks for.',
  ...daemonSet,
});

export const kubeDaemonSetObservedGeneration = gauge('kube_daemonset_status_observed_generation', {
  help: 'The version of a daemon set that its controller has seen.',
  ...daemonSet,
});
