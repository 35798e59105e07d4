import * as platform from '@belvedere/metrics-platform';
import {
  counterSeries,
  gaugeSeries,
  missing,
  steady,
  type GaugeBehaviour,
  type InputSeries,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import { alertTests, elsewhere } from './alert-tests.ts';
import { level, pace } from './levels.ts';
import {
  containerCpuThrottled,
  containerMemoryNearLimit,
  kubernetesContainerOutOfMemory,
  kubernetesDaemonSetNotReady,
  kubernetesDeploymentReplicasMissing,
  kubernetesJobFailed,
  kubernetesPodCrashLooping,
  kubernetesPodNotRunning,
  kubernetesStatefulSetReplicasMissing,
} from './workloads.ts';

const namespace = 'shop';
const pod = (name: string) => ({ namespace, pod: name, uid: `uid-${name}` });
const container = (name: string) => ({ ...pod(name), container: 'api' });
const api = { namespace, pod: 'api-0', container: 'api' };

/** A second kube-state-metrics, which takes turns with the first, and whose view is older. */
const instance = 'kube-state-metrics-1';

const waiting = (phases: readonly Phase<GaugeBehaviour>[], reason = 'CrashLoopBackOff', name = 'api-0') =>
  gaugeSeries(platform.kubePodContainerWaitingReason, { ...container(name), reason }, phases);
const crashing = (value: number) => [
  waiting(level(0, value)),
  gaugeSeries(
    platform.kubePodContainerWaitingReason,
    { ...container('api-0'), reason: 'CrashLoopBackOff', instance },
    level(0, 0),
  ),
];

/** A container that waits for a minute, and then runs for four. */
const inBetween = [
  ...Array.from({ length: 5 }, () => [steady('1m', { level: 1 }), missing('4m')]).flat(),
  missing('1h'),
];

const phase = (name: string, is: 'Pending' | 'Unknown' | 'Failed', value: number) =>
  gaugeSeries(platform.kubePodPhase, { ...pod(name), phase: is }, level(0, value));
const owner = (name: string, owner_kind: string) =>
  gaugeSeries(
    platform.kubePodOwner,
    { ...pod(name), owner_kind, owner_name: 'owner', owner_is_controller: 'true' },
    level(1, 1),
  );

/** How many replicas run the newest template: the same from five minutes on, or another every eight minutes. */
const settled = level(2, 3);
const rolling = Array.from({ length: 20 }, (_, index) => steady('8m', { level: 1 + (index % 3) }));

/** Three replicas are wanted, or more; the second view still shows fewer wanted and available, and a rollout. */
const deployment = (
  available: number,
  name = 'api',
  updated: readonly Phase<GaugeBehaviour>[] = settled,
  wanted = 3,
) => {
  const labels = { namespace, deployment: name };
  return [
    gaugeSeries(platform.kubeDeploymentSpecReplicas, labels, level(wanted, wanted)),
    gaugeSeries(platform.kubeDeploymentAvailableReplicas, labels, level(wanted, available)),
    gaugeSeries(platform.kubeDeploymentUpdatedReplicas, labels, updated),
    gaugeSeries(platform.kubeDeploymentSpecReplicas, { ...labels, instance }, level(1, 1)),
    gaugeSeries(platform.kubeDeploymentAvailableReplicas, { ...labels, instance }, level(0, 0)),
    gaugeSeries(platform.kubeDeploymentUpdatedReplicas, { ...labels, instance }, level(1, 1)),
  ];
};
const statefulSet = (ready: number, name = 'db', updated: readonly Phase<GaugeBehaviour>[] = settled, wanted = 3) => {
  const labels = { namespace, statefulset: name };
  return [
    gaugeSeries(platform.kubeStatefulSetSpecReplicas, labels, level(wanted, wanted)),
    gaugeSeries(platform.kubeStatefulSetReadyReplicas, labels, level(wanted, ready)),
    gaugeSeries(platform.kubeStatefulSetUpdatedReplicas, labels, updated),
    gaugeSeries(platform.kubeStatefulSetSpecReplicas, { ...labels, instance }, level(1, 1)),
    gaugeSeries(platform.kubeStatefulSetReadyReplicas, { ...labels, instance }, level(0, 0)),
    gaugeSeries(platform.kubeStatefulSetUpdatedReplicas, { ...labels, instance }, level(1, 1)),
  ];
};
const daemonSet = (ready: number, name = 'alloy', wanted = 3) => {
  const labels = { namespace, daemonset: name };
  return [
    gaugeSeries(platform.kubeDaemonSetDesired, labels, level(wanted, wanted)),
    gaugeSeries(platform.kubeDaemonSetReady, labels, level(wanted, ready)),
    gaugeSeries(platform.kubeDaemonSetDesired, { ...labels, instance }, level(1, 1)),
    gaugeSeries(platform.kubeDaemonSetReady, { ...labels, instance }, level(0, 0)),
  ];
};

const job = (failed: number, job_name = 'report') => [
  gaugeSeries(platform.kubeJobFailed, { namespace, job_name, condition: 'true' }, level(0, failed)),
  gaugeSeries(platform.kubeJobFailed, { namespace, job_name, condition: 'false' }, level(1, 1 - failed)),
  gaugeSeries(platform.kubeJobFailed, { namespace, job_name, condition: 'true', instance }, level(0, 0)),
];

/** So many restarts within a minute, after five without, and why it ended the last time. */
const restarts = (times: number, name = 'api-0', reason = 'OOMKilled', of = 'api') => [
  counterSeries(platform.kubePodContainerRestarts, { ...container(name), container: of }, [
    steady('5m', { perMinute: 0 }),
    steady('1m', { perMinute: times }),
    steady('2h', { perMinute: 0 }),
  ]),
  counterSeries(platform.kubePodContainerRestarts, { ...container(name), container: of, instance }, [
    steady('2h', { perMinute: 0 }),
  ]),
  gaugeSeries(
    platform.kubePodContainerLastTerminatedReason,
    { ...container(name), container: of, reason },
    level(1, 1),
  ),
];
const inMail = (series: readonly InputSeries[]): InputSeries[] =>
  series.map((one) => ({ ...one, labels: { ...one.labels, namespace: 'mail' } }));

const cgroup = (name: string, of: string) => ({
  container: of,
  id: `/${of}/${name}`,
  image: '',
  name,
  namespace,
  pod: name,
});
/** A container in two control groups: the one before its last start still shows what it was. */
const memory = (used: number, name = 'api-0', of = 'api', limit = 100) => [
  gaugeSeries(platform.containerMemoryWorkingSet, cgroup(name, of), level(40, used)),
  gaugeSeries(platform.containerMemoryLimit, cgroup(name, of), level(limit, limit)),
  gaugeSeries(platform.containerMemoryWorkingSet, { ...cgroup(name, of), id: 'before' }, level(1, 1)),
  gaugeSeries(platform.containerMemoryLimit, { ...cgroup(name, of), id: 'before' }, level(limit / 2, limit / 2)),
];
const throttled = (periods: number, name = 'api-0', of = 'api', times = 1) => [
  counterSeries(platform.containerCpuPeriods, cgroup(name, of), pace(60, times * 600)),
  counterSeries(platform.containerCpuThrottledPeriods, cgroup(name, of), pace(0, periods)),
  counterSeries(platform.containerCpuPeriods, { ...cgroup(name, of), id: 'before' }, pace(0, 0)),
  counterSeries(platform.containerCpuThrottledPeriods, { ...cgroup(name, of), id: 'before' }, pace(0, 0)),
];

export const workloadTests: readonly RuleTest[] = [
  ...alertTests(kubernetesPodCrashLooping, {
    given: crashing,
    fires: 1,
    quiet: 0,
    strangers: [waiting(level(1, 1), 'ContainerCreating')],
    labels: api,
    description:
      'api of the pod api-0 in shop has been crashing for 10 minutes; Kubernetes waits longer and longer before it starts it again.',
  }),
  ...alertTests(kubernetesPodCrashLooping, {
    title: 'between two starts',
    given: (value) => (value === 1 ? [waiting(inBetween)] : []),
    fires: 1,
    quiet: 0,
    after: 0,
    // The last sample is that of 20m30s.
    until: 25.5,
    labels: api,
    description:
      'api of the pod api-0 in shop has been crashing for 10 minutes; Kubernetes waits longer and longer before it starts it again.',
  }),
  ...(['Pending', 'Unknown'] as const).flatMap((is) =>
    alertTests(kubernetesPodNotRunning, {
      title: is,
      given: (value) => [
        phase('api-0', is, value),
        { ...phase('api-0', is, 0), labels: { ...phase('api-0', is, 0).labels, instance } },
        owner('api-0', 'ReplicaSet'),
      ],
      fires: 1,
      quiet: 0,
      beside: [
        phase('api-1', is, 0),
        ...elsewhere([owner('api-0', 'Job')]),
        owner('report-0', 'Job'),
        { ...owner('api-0', 'Job'), labels: { ...owner('api-0', 'Job').labels, namespace: 'mail' } },
      ],
      strangers: [phase('report-0', is, 1), owner('report-0', 'Job'), phase('api-2', 'Failed', 1)],
      labels: { namespace, pod: 'api-0' },
      description: 'The pod api-0 in shop has waited to run for 15 minutes.',
    }),
  ),
  ...alertTests(kubernetesDeploymentReplicasMissing, {
    given: deployment,
    // The newest template reaches the third replica at 5m: that is no longer within 10 minutes from 14m30s on.
    after: 14.5,
    fires: 2,
    quiet: 3,
    beside: [...deployment(3, 'worker'), ...elsewhere(deployment(9, 'api', rolling, 12))],
    // One is being replaced; one is being made smaller, and has more than it asks for.
    strangers: [...deployment(1, 'worker', rolling), ...deployment(5, 'cron')],
    labels: { namespace, deployment: 'api' },
    description:
      'api in shop has had fewer replicas than it asks for, by 1, for 15 minutes, and no rollout is under way.',
  }),
  ...alertTests(kubernetesStatefulSetReplicasMissing, {
    given: statefulSet,
    after: 14.5,
    fires: 2,
    quiet: 3,
    beside: [...statefulSet(3, 'queue'), ...elsewhere(statefulSet(9, 'db', rolling, 12))],
    strangers: [...statefulSet(1, 'queue', rolling), ...statefulSet(5, 'cache')],
    labels: { namespace, statefulset: 'db' },
    description:
      'db in shop has had fewer replicas than it asks for, by 1, for 15 minutes, and no rollout is under way.',
  }),
  ...alertTests(kubernetesDaemonSetNotReady, {
    given: daemonSet,
    fires: 2,
    quiet: 3,
    beside: [...daemonSet(3, 'node-exporter'), ...elsewhere(daemonSet(9, 'alloy', 12))],
    strangers: daemonSet(4, 'node-exporter'),
    labels: { namespace, daemonset: 'alloy' },
    description:
      'alloy in shop has not been ready everywhere for 15 minutes, nodes without it: 1. Their logs or metrics may be missing.',
  }),
  ...alertTests(kubernetesJobFailed, {
    given: job,
    fires: 1,
    quiet: 0,
    beside: job(0, 'cleanup'),
    labels: { namespace, job_name: 'report' },
    description:
      'The job report in shop failed, and nobody has removed it for 15 minutes: what it should have done is not done.',
  }),
  ...alertTests(kubernetesContainerOutOfMemory, {
    given: restarts,
    fires: 1,
    quiet: 0,
    after: 5.5,
    // The sample of 5m30s, in the midst of the restart, leaves the window of 10 minutes.
    until: 15.5,
    beside: restarts(0, 'api-1'),
    // Restarts of one container, and memory that another of its pod or one of its name elsewhere was short of long ago.
    strangers: [
      ...restarts(1, 'api-2', 'Error'),
      ...restarts(0, 'api-2', 'OOMKilled', 'sidecar'),
      ...inMail(restarts(0, 'api-2')),
      ...elsewhere(restarts(0, 'api-2')),
    ],
    labels: api,
    description:
      'api of the pod api-0 in shop took more memory than its limit and was ended within the last 10 minutes.',
  }),
  ...alertTests(containerMemoryNearLimit, {
    given: memory,
    fires: 91,
    quiet: 90,
    beside: [...memory(40, 'api-1'), ...elsewhere(memory(40, 'api-0', 'api', 200))],
    strangers: [...memory(99, 'api-1', ''), ...memory(99, 'api-2', 'api', 0)],
    labels: api,
    description: 'api of the pod api-0 in shop uses 91% of the memory it may, above 90 % for 15 minutes.',
  }),
  ...alertTests(containerCpuThrottled, {
    given: throttled,
    fires: 155,
    quiet: 150,
    after: 8.5,
    beside: [...throttled(0, 'api-1'), ...elsewhere(throttled(0, 'api-0', 'api', 10))],
    strangers: throttled(600, 'api-1', ''),
    labels: api,
    description: 'api of the pod api-0 in shop was held back in 25.83% of its periods, more than 25 % for 15 minutes.',
  }),
];
