import * as platform from '@belvedere/metrics-platform';
import { counterSeries, gaugeSeries, ramp, scenario, silent, steady, type RuleTest } from '@belvedere/rule-kit';
import { alertTests, elsewhere } from './alert-tests.ts';
import {
  kubernetesApiUnreachable,
  kubernetesNodeNotReady,
  kubernetesNodesLost,
  kubernetesStateMetricsErrors,
  kubernetesVolumeFillsUp,
  kubernetesVolumeFull,
} from './kubernetes.ts';
import { level, pace } from './levels.ts';

const HOUR = 3_600_000;
/** A node of a domain that watches its own. */
const OWNED = 'documents-node-0';
const apiUp = (value: number, instance = 'apiserver-0') => [
  gaugeSeries(platform.kubeApiserver.up, { instance }, level(1, value)),
];

/** A node that is ready or not. That it has space enough is said by a condition that is not true. */
const node = (name: string, ready: number, serviced = 0) => [
  gaugeSeries(platform.kubeNodeCondition, { node: name, condition: 'Ready', status: 'true' }, level(1, ready)),
  gaugeSeries(platform.kubeNodeCondition, { node: name, condition: 'Ready', status: 'false' }, level(0, 1 - ready)),
  gaugeSeries(platform.kubeNodeCondition, { node: name, condition: 'DiskPressure', status: 'true' }, level(0, 0)),
  gaugeSeries(platform.kubeNodeUnschedulable, { node: name }, level(serviced, serviced)),
];

/** Twenty nodes, of which so many are ready. */
const nodes = (ready: number) => Array.from({ length: 20 }, (_, index) => node(`node-${index}`, Number(index < ready)));
const unschedulable = nodes(0).map(([, , , series]) => series!);
const serviced = ['old-0', 'old-1', 'old-2'].map((name) => node(name, 0, 1));

/** Requests for two kinds of objects, a tenth of them in the first five minutes; of a thousand of one so many fail. */
const requests =
  (metric: typeof platform.kubeStateMetricsWatches) =>
  (failed: number, times = 1, instance = 'kube-state-metrics-0') => [
    counterSeries(metric, { resource: '*v1.Pod', result: 'error', instance }, pace(0, failed / 2)),
    counterSeries(metric, { resource: '*v1.Node', result: 'error', instance }, pace(0, failed / 2)),
    counterSeries(metric, { resource: '*v1.Pod', result: 'success', instance }, pace(100, times * (1000 - failed))),
  ];
const watches = requests(platform.kubeStateMetricsWatches);
const lists = requests(platform.kubeStateMetricsLists as unknown as typeof platform.kubeStateMetricsWatches);

const namespace = 'shop';
const claim = (persistentvolumeclaim: string, instance: string) => ({ namespace, persistentvolumeclaim, instance });

/** A volume as the node sees it that has mounted it, and one that still had it before it was made larger. */
const volume = (free: number, name = 'data-0') => [
  gaugeSeries(platform.kubeletVolumeCapacity, claim(name, 'node-0'), level(1e9, 1e9)),
  gaugeSeries(platform.kubeletVolumeAvailable, claim(name, 'node-0'), level(5e8, free * 1e7)),
  gaugeSeries(platform.kubeletVolumeCapacity, claim(name, 'node-1'), level(1e8, 1e8)),
  gaugeSeries(platform.kubeletVolumeAvailable, claim(name, 'node-1'), level(0, 0)),
];

/** A volume of another size. */
const volumeOf = (size: number) => [
  gaugeSeries(platform.kubeletVolumeCapacity, claim('data-0', 'node-0'), level(size, size)),
  gaugeSeries(platform.kubeletVolumeAvailable, claim('data-0', 'node-0'), level(size / 2, size / 2)),
];

/**
 * Space of a volume of 1,000 bytes, so that a byte counts: 140 are free for six hours, then they are lost at a pace, in
 * bytes an hour, until so many are left. A node that had mounted it before still shows it full.
 */
const filling = (perHour: number, left: number) => {
  const hours = (140 - left) / perHour;
  return [
    gaugeSeries(platform.kubeletVolumeCapacity, claim('data-0', 'node-0'), [steady('24h', { level: 1000 })]),
    gaugeSeries(platform.kubeletVolumeAvailable, claim('data-0', 'node-0'), [
      steady('6h', { level: 140 }),
      { lasts: hours * HOUR, is: { from: { level: 140 }, to: { level: left } } },
      steady('12h', { level: left }),
    ]),
    gaugeSeries(platform.kubeletVolumeCapacity, claim('data-0', 'node-1'), [steady('24h', { level: 100 })]),
    gaugeSeries(platform.kubeletVolumeAvailable, claim('data-0', 'node-1'), [steady('24h', { level: 1 })]),
  ];
};
/** A volume of which most is lost within four hours, and none after that. */
const fallen = (left: number) => [
  gaugeSeries(platform.kubeletVolumeCapacity, claim('data-0', 'node-0'), [steady('24h', { level: 1000 })]),
  gaugeSeries(platform.kubeletVolumeAvailable, claim('data-0', 'node-0'), [
    ramp('4h', { level: 900 }, { level: left }),
    steady('4h', { level: left }),
  ]),
];
const fillsUp = (free: string) => ({
  summary: 'A volume will be full within four days',
  description: `${free} of the volume data-0 in shop is free, and at the pace of the last 6 hours none in 4 days.`,
});

export const kubernetesTests: readonly RuleTest[] = [
  ...alertTests(kubernetesApiUnreachable, {
    given: (value) => [...apiUp(value), ...apiUp(0, 'apiserver-1')],
    fires: 0,
    quiet: 1,
    beside: elsewhere(apiUp(1)),
    labels: { job: 'kube-apiserver' },
    description:
      'No API server of the cluster has answered its scrapes for 2 minutes: nothing can be changed or started.',
  }),
  ...alertTests(kubernetesNodesLost, {
    given: nodes,
    fires: 10,
    quiet: 11,
    beside: [...serviced, ...elsewhere(nodes(20)), ...elsewhere(unschedulable)],
    strangers: serviced,
    labels: { job: 'kube-state-metrics' },
    description: 'Only 50% of the nodes of Kubernetes have been ready for 2 minutes: pods find no place any more.',
  }),
  ...alertTests(kubernetesNodesLost, {
    title: 'more than half',
    given: nodes,
    fires: 8,
    quiet: 12,
    labels: { job: 'kube-state-metrics' },
    description: 'Only 40% of the nodes of Kubernetes have been ready for 2 minutes: pods find no place any more.',
  }),
  ...alertTests(kubernetesNodeNotReady, {
    given: (ready) => node('node-0', ready),
    fires: 0,
    quiet: 1,
    beside: [...node('node-1', 1), ...node('old-0', 0, 1), ...elsewhere(node('node-0', 0, 1)), ...node(OWNED, 0)],
    strangers: [...node('old-0', 0, 1), ...node(OWNED, 0)],
    labels: {
      job: 'kube-state-metrics',
      instance: 'kube-state-metrics-0',
      node: 'node-0',
      condition: 'Ready',
      status: 'true',
    },
    description:
      'node-0 has not been ready for 5 minutes, though it should take pods: Kubernetes moves its pods elsewhere.',
  }),
  ...[
    { title: 'watches', given: watches, other: lists },
    { title: 'lists', given: lists, other: watches },
  ].flatMap(({ title, given, other }) =>
    alertTests(kubernetesStateMetricsErrors, {
      title,
      given,
      fires: 10.5,
      quiet: 10,
      after: 8.5,
      beside: [...other(0), ...given(0, 1, 'kube-state-metrics-1'), ...elsewhere(given(0, 10))],
      strangers: other(0),
      labels: { instance: 'kube-state-metrics-0' },
      description:
        '1.05% of the requests of kube-state-metrics-0 to the API server fail, more than 1 % for 15 minutes: alerts on pods and deployments may be blind.',
    }),
  ),
  ...alertTests(kubernetesVolumeFull, {
    given: volume,
    fires: 2.9,
    quiet: 3,
    beside: [...volume(50, 'data-1'), ...elsewhere(volumeOf(5e9))],
    labels: { namespace, persistentvolumeclaim: 'data-0' },
    description: '2.9% of the volume data-0 in shop is free, less than 3 % for 5 minutes.',
  }),
  ...alertTests(kubernetesVolumeFillsUp, {
    given: (perHour) => filling(perHour, 30),
    every: 5,
    after: 485,
    // The loss of 5 bytes an hour ends after 28 hours with 30 bytes left, which is still enough.
    fires: 5,
    quiet: 1,
    beside: elsewhere([...filling(1, 130), ...volumeOf(5e9)].slice(0, 2)),
    labels: { namespace, persistentvolumeclaim: 'data-0' },
    description: fillsUp('12.46%').description,
  }),
  scenario(kubernetesVolumeFillsUp, {
    name: 'goes on as long as 3 % is free and the pace of the last 6 hours is too fast',
    given: filling(10, 30),
    expect: [
      {
        at: 17.5 * HOUR,
        state: 'firing',
        alerts: [{ labels: { namespace, persistentvolumeclaim: 'data-0' }, annotations: fillsUp('3%') }],
      },
    ],
  }),
  scenario(kubernetesVolumeFillsUp, {
    name: 'is left to KubernetesVolumeFull once the volume is almost full',
    given: filling(16, 28),
    expect: [silent('17h30m')],
  }),
  scenario(kubernetesVolumeFillsUp, {
    name: 'is quiet as long as 15 % is free',
    given: fallen(150),
    expect: [silent('3h'), silent('5h')],
  }),
  scenario(kubernetesVolumeFillsUp, {
    name: 'fires as soon as less than 15 % is free for an hour',
    given: fallen(149),
    expect: [
      {
        at: 5 * HOUR - 300_000,
        state: 'pending',
        alerts: [{ labels: { namespace, persistentvolumeclaim: 'data-0' } }],
      },
      {
        at: 5 * HOUR,
        state: 'firing',
        alerts: [{ labels: { namespace, persistentvolumeclaim: 'data-0' }, annotations: fillsUp('14.9%') }],
      },
    ],
  }),
];
