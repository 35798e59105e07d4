import { count, formatQuantity } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { not, saturation } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'kubernetes';
const pod = { by: ['namespace', 'pod'] } as const;
const container = { by: ['namespace', 'pod', 'container'] } as const;

/** Pods that wait to run or are lost. Those of jobs are their jobs' business. */
export const podsNotRunning = platform.kubePodPhase
  .where({ phase: ['Pending', 'Unknown'] })
  .max(pod)
  .above(0)
  .unless(platform.kubePodOwner.where({ owner_kind: 'Job' }), { on: pod.by });

const deployment = { by: ['namespace', 'deployment'] } as const;

/** Replicas that a deployment lacks, where no rollout is under way that replaces them. */
export const missingReplicas = platform.kubeDeploymentSpecReplicas
  .max(deployment)
  .minus(platform.kubeDeploymentAvailableReplicas.max(deployment))
  .and(platform.kubeDeploymentUpdatedReplicas.over('10m').changes().max(deployment).equals(0));

const statefulSet = { by: ['namespace', 'statefulset'] } as const;

/** The same of a stateful set. */
export const missingMembers = platform.kubeStatefulSetSpecReplicas
  .max(statefulSet)
  .minus(platform.kubeStatefulSetReadyReplicas.max(statefulSet))
  .and(platform.kubeStatefulSetUpdatedReplicas.over('10m').changes().max(statefulSet).equals(0));

const daemonSet = { by: ['namespace', 'daemonset'] } as const;

/** Nodes that should run a daemon and on which it is not ready. */
export const missingDaemons = platform.kubeDaemonSetDesired
  .max(daemonSet)
  .minus(platform.kubeDaemonSetReady.max(daemonSet));

/** Containers that started anew of late, and ended before for want of memory. */
export const outOfMemory = platform.kubePodContainerRestarts
  .increase('10m')
  .max(container)
  .above(0)
  .and(platform.kubePodContainerLastTerminatedReason.where({ reason: 'OOMKilled' }), { on: container.by });

/** Of the containers, not of the groups above them. */
const ofContainers = { container: not('') };

/** Memory of a container as a share of what it may take; those without a limit have none. */
export const containerMemoryUse = saturation({
  used: platform.containerMemoryWorkingSet.where(ofContainers).max(container),
  capacity: platform.containerMemoryLimit.max(container),
});

/** Share of the periods in which a container was held back by its limit of processor time. */
export const containerThrottling = platform.containerCpuThrottledPeriods
  .where(ofContainers)
  .rate()
  .sum(container)
  .dividedBy(platform.containerCpuPeriods.rate().sum(container));

/** The alerts of what runs in the cluster, by the rules that hold for every workload. */
export const workloadAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Between two starts the container runs for a while: the window keeps that from ending the alert. */
  kubernetesPodCrashLooping: alert('KubernetesPodCrashLooping', {
    when: platform.kubePodContainerWaitingReason
      .where({ reason: 'CrashLoopBackOff' })
      .over('5m')
      .max()
      .max(container)
      .atLeast(count(1)),
    for: '10m',
    severity: 'warning',
    service,
    summary: 'A container crashes again and again',
    description: ({ labels }) =>
      `${labels.container} of the pod ${labels.pod} in ${labels.namespace} has been crashing for 10 minutes; Kubernetes waits longer and longer before it starts it again.`,
  }),

  kubernetesPodNotRunning: alert('KubernetesPodNotRunning', {
    when: podsNotRunning,
    for: '15m',
    severity: 'warning',
    service,
    summary: 'A pod does not start',
    description: ({ labels }) => `The pod ${labels.pod} in ${labels.namespace} has waited to run for 15 minutes.`,
  }),

  kubernetesDeploymentReplicasMissing: alert('KubernetesDeploymentReplicasMissing', {
    when: missingReplicas.above(0),
    for: '15m',
    severity: 'warning',
    service,
    runbook: 'KubernetesReplicasMissing',
    summary: 'A deployment lacks replicas',
    description: ({ labels, value }) =>
      `${labels.deployment} in ${labels.namespace} has had fewer replicas than it asks for, by ${value}, for 15 minutes, and no rollout is under way.`,
  }),

  kubernetesStatefulSetReplicasMissing: alert('KubernetesStatefulSetReplicasMissing', {
    when: missingMembers.above(0),
    for: '15m',
    severity: 'warning',
    service,
    runbook: 'KubernetesReplicasMissing',
    summary: 'A stateful set lacks replicas',
    description: ({ labels, value }) =>
      `${labels.statefulset} in ${labels.namespace} has had fewer replicas than it asks for, by ${value}, for 15 minutes, and no rollout is under way.`,
  }),

  kubernetesDaemonSetNotReady: alert('KubernetesDaemonSetNotReady', {
    when: missingDaemons.above(0),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'A daemon is missing on some nodes',
    description: ({ labels, value }) =>
      `${labels.daemonset} in ${labels.namespace} has not been ready everywhere for 15 minutes, nodes without it: ${value}. Their logs or metrics may be missing.`,
  }),

  kubernetesJobFailed: alert('KubernetesJobFailed', {
    when: platform.kubeJobFailed
      .where({ condition: 'true' })
      .max({ by: ['namespace', 'job_name'] })
      .atLeast(count(1)),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'A job failed',
    description: ({ labels }) =>
      `The job ${labels.job_name} in ${labels.namespace} failed, and nobody has removed it for 15 minutes: what it should have done is not done.`,
  }),

  kubernetesContainerOutOfMemory: alert('KubernetesContainerOutOfMemory', {
    when: outOfMemory,
    severity: 'warning',
    service,
    summary: 'A container was ended for want of memory',
    description: ({ labels }) =>
      `${labels.container} of the pod ${labels.pod} in ${labels.namespace} took more memory than its limit and was ended within the last 10 minutes.`,
  }),

  containerMemoryNearLimit: alert('ContainerMemoryNearLimit', {
    when: containerMemoryUse.above(thresholds.containerMemory),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'A container is close to its limit of memory',
    description: ({ labels, value }) =>
      `${labels.container} of the pod ${labels.pod} in ${labels.namespace} uses ${value} of the memory it may, above ${formatQuantity(thresholds.containerMemory)} for 15 minutes.`,
  }),

  containerCpuThrottled: alert('ContainerCpuThrottled', {
    when: containerThrottling.above(thresholds.containerThrottled),
    for: '15m',
    severity: 'ticket',
    service,
    summary: 'A container is held back by its limit of processor time',
    description: ({ labels, value }) =>
      `${labels.container} of the pod ${labels.pod} in ${labels.namespace} was held back in ${value} of its periods, more than ${formatQuantity(thresholds.containerThrottled)} for 15 minutes.`,
  }),
});

export const {
  kubernetesPodCrashLooping,
  kubernetesPodNotRunning,
  kubernetesDeploymentReplicasMissing,
  kubernetesStatefulSetReplicasMissing,
  kubernetesDaemonSetNotReady,
  kubernetesJobFailed,
  kubernetesContainerOutOfMemory,
  containerMemoryNearLimit,
  containerCpuThrottled,
} = workloadAlerts();
