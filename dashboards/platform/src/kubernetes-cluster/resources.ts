import { recordedNamespaceCpu, recordedNamespaceMemory } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  dashboards,
  kubeletRunningPods,
  kubeNodeAllocatable,
  kubePodContainerLimits,
  kubePodContainerRequests,
} from '@belvedere/metrics-platform';
import { namespace } from '../variables.ts';

const resource = { by: ['resource'] } as const;
const podResource = { resource: 'pods' } as const;
const third = { width: 8, min: 0 } as const;
const ofTheNamespace = [{ dashboard: dashboards.kubernetesPods, variables: { namespace: 'namespace' } }];

/** What is promised to pods, and what they take of it. */
export const resources = section('Room', [
  timeseries('Reserved', {
    description:
      'What containers ask for as a share of what the nodes have to give. At 100 % no further pod is placed.',
    queries: [
      kubePodContainerRequests.sum(resource).dividedBy(kubeNodeAllocatable.sum(resource)).legend('{{resource}}'),
    ],
    thresholds: worseAbove(ratio(0.85), ratio(1)),
    ...third,
  }),
  timeseries('Limits', {
    description:
      'What containers may take at most as a share of what the nodes have to give. Above 100 % they cannot all take it at once.',
    queries: [kubePodContainerLimits.sum(resource).dividedBy(kubeNodeAllocatable.sum(resource)).legend('{{resource}}')],
    ...third,
  }),
  timeseries('Pods', {
    description: 'Pods that run as a share of those that the nodes can hold.',
    queries: [kubeletRunningPods.sum().dividedBy(kubeNodeAllocatable.where(podResource).sum()).legend('pods')],
    thresholds: worseAbove(ratio(0.8), ratio(0.95)),
    ...third,
  }),
  timeseries('Processors by namespace', {
    description: 'Processors that the containers of each namespace keep busy: 100 % is one of them.',
    queries: [recordedNamespaceCpu.series.where({ namespace }).legend('{{namespace}}')],
    stack: 'normal',
    dataLinks: ofTheNamespace,
    width: 12,
    min: 0,
  }),
  timeseries('Memory by namespace', {
    description: 'Memory that the containers of each namespace hold and cannot give back.',
    queries: [recordedNamespaceMemory.series.where({ namespace }).legend('{{namespace}}')],
    stack: 'normal',
    dataLinks: ofTheNamespace,
    width: 12,
    min: 0,
  }),
]);
