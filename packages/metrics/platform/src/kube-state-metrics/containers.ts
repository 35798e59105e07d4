/**
 * Containers of pods: their states, their restarts and what they ask for.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/workload/pod-metrics.md
 */
import { counter, gauge } from '@belvedere/promql';
import { kubeStateMetrics } from './job.ts';

const container = { labels: ['namespace', 'pod', 'uid', 'container'], job: kubeStateMetrics } as const;
const reason = { labels: ['namespace', 'pod', 'uid', 'container', 'reason'], job: kubeStateMetrics } as const;

/** A value is in cores, bytes or a number, as its label `unit` says. */
const resource = {
  labels: ['namespace', 'pod', 'uid', 'container', 'node', 'resource', 'unit'],
  values: { unit: ['core', 'byte', 'integer'] },
  job: kubeStateMetrics,
} as const;

export const kubePodContainer = gauge('kube_pod_container_info', {
  help: 'What a container runs, as labels; the value is 1.',
  labels: ['namespace', 'pod', 'uid', 'container', 'image_spec', 'image', 'image_id', 'container_id'],
  job: kubeStateMetrics,
});

export const kubePodContainerRestarts = counter('kube_pod_container_status_restarts_total', {
  help: 'Restarts of a container.',
  ...container,
});

export const kubePodInitContainerRestarts = counter('kube_pod_init_container_status_restarts_total', {
  help: 'Restarts of a container that runs before the others.',
  ...container,
});

export const kubePodContainerReady = gauge('kube_pod_container_status_ready', {
  help: 'Whether a container passes its readiness check: 1 or 0.',
  ...container,
});

export const kubePodContainerRunning = gauge('kube_pod_container_status_running', {
  help: 'Whether a container runs: 1 or 0.',
  ...container,
});

export const kubePodContainerWaiting = gauge('kube_pod_container_status_waiting', {
  help: 'Whether a container waits to start: 1 or 0.',
  ...container,
});

export const kubePodContainerWaitingReason = gauge('kube_pod_container_status_waiting_reason', {
  help: 'Why a container waits to start, as a label; the value is 1.',
  ...reason,
});

export const kubePodContainerTerminated = gauge('kube_pod_container_status_terminated', {
  help: 'Whether a container has ended: 1 or 0.',
  ...container,
});

export const kubePodContainerTerminatedReason = gauge('kube_pod_container_status_terminated_reason', {
  help: 'Why a container has ended, as a label; the value is 1.',
  ...reason,
});

export const kubePodContainerLastTerminatedReason = gauge('kube_pod_container_status_last_terminated_reason', {
  help: 'Why a container ended the last time, as a label; the value is 1.',
  ...reason,
});

export const kubePodContainerStartTime = gauge('kube_pod_container_state_started', {
  help: 'When a container started, in Unix time.',
  unit: 'seconds',
  ...container,
});

export const kubePodContainerRequests = gauge('kube_pod_container_resource_requests', {
  help: 'How much of a resource a container is sure to get.',
  ...resource,
});

export const kubePodContainerLimits = gauge('kube_pod_container_resource_limits', {
  help: 'How much of a resource a container may use.',
  ...resource,
});
