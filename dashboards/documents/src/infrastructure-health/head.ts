import { defaultThresholds, nodeCpuUse, nodeDiskUse, nodeMemoryUse } from '@belvedere/alerts-documents';
import { ratio } from '@belvedere/core';
import { alertList, stat, worseBelow, type Panel } from '@belvedere/dashboard-kit';
import { ownClusterNodes, ownPods } from '@belvedere/metrics-documents';
import {
  kubeDeploymentAvailableReplicas,
  kubeDeploymentSpecReplicas,
  kubeNodeCondition,
} from '@belvedere/metrics-platform';
import { warnAbove } from '../warn-above.ts';

const figure = { width: 4, sparkline: true } as const;
const full = { ...figure, decimals: 1 } as const;

/** What carries document analysis, in a line: each figure is that of the machine that is worst off. */
export const head: readonly Panel[] = [
  stat('Nodes ready', {
    description: 'Nodes that Kubernetes holds for ready. With fewer than two the services have no room.',
    query: kubeNodeCondition
      .where({ ...ownClusterNodes, condition: 'Ready', status: 'true' })
      .max({ by: ['node'] })
      .sum()
      .legend('Ready'),
    thresholds: worseBelow(defaultThresholds.readyNodes),
    ...figure,
  }),
  stat('Replicas available', {
    description: 'Replicas of all services that are available, as a share of those that are wanted.',
    query: kubeDeploymentAvailableReplicas
      .where(ownPods)
      .sum()
      .dividedBy(kubeDeploymentSpecReplicas.where(ownPods).sum())
      .legend('Available'),
    // Not red: a rollout takes replicas away for minutes.
    thresholds: { base: 'orange', steps: [{ from: ratio(1), colour: 'green' }] },
    ...figure,
  }),
  stat('CPU, busiest node', {
    description: 'Share of the processors’ time in which the busiest node was not idle.',
    query: nodeCpuUse.max().legend('CPU'),
    thresholds: warnAbove(defaultThresholds.nodeCpu),
    ...full,
  }),
  stat('Memory, fullest node', {
    description: 'Share of the memory that new processes could not have, of the node with least left.',
    query: nodeMemoryUse.max().legend('Memory'),
    thresholds: warnAbove(defaultThresholds.nodeMemory),
    ...full,
  }),
  stat('Disk, fullest', {
    description: 'Share of the fullest file system of all nodes that is taken.',
    query: nodeDiskUse.max().legend('Disk'),
    thresholds: warnAbove(defaultThresholds.nodeDisk),
    ...full,
  }),
  alertList('Firing alerts', {
    description: 'Alerts of the platform team on document analysis that fire or wait for their time.',
    labels: { domain: 'documents', team: 'platform' },
    view: 'stat',
    width: 4,
    height: 4,
  }),
];
