import { count, formatQuantity, ratio } from '@belvedere/core';
import { ownClusterNodes, ownNodes } from '@belvedere/metrics-documents';
import { kubeNodeCondition, nodeExporter } from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'documents-cluster';
const team = 'platform';
const machines = nodeExporter.up.where(ownNodes);

/** 1 for each node that takes pods, 0 for each that does not. */
const ready = kubeNodeCondition.where({ ...ownClusterNodes, condition: 'Ready', status: 'true' });

/**
 * Nodes that are ready. Where Kubernetes says nothing, because what tells of it is being restarted, the machines that
 * answer are counted, and where nothing is known at all there are none.
 */
const nodesLeft = ready
  .max({ by: ['node'] })
  .sum()
  .or(machines.equals(ratio(1)).count())
  .or(ready.absent().sum().minus(count(1)));

/** The alerts of the cluster that document analysis runs on. */
export const infrastructureAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** The machine, or only its exporter: kube-state-metrics tells which. Where all targets are lost, `absent` speaks. */
  documentsNodeDown: alert('DocumentsNodeDown', {
    when: machines.equals(0).or(machines.absent().withLabels({ job: nodeExporter.name, instance: 'documents-nodes' })),
    for: '2m',
    severity: 'critical',
    service,
    team,
    summary: 'A node of document analysis is down',
    description: ({ labels }) => `${labels.instance} has not answered Prometheus for 2 minutes.`,
  }),

  documentsNodeNotReady: alert('DocumentsNodeNotReady', {
    when: ready.max({ by: ['node'] }).equals(0),
    for: '5m',
    severity: 'critical',
    service,
    team,
    summary: 'A node of document analysis is not ready',
    description: ({ labels }) => `Kubernetes has not held ${labels.node} for ready for 5 minutes: its pods are moved.`,
  }),

  /** Too few nodes to run on. */
  documentsClusterFailure: alert('DocumentsClusterFailure', {
    when: nodesLeft.below(thresholds.readyNodes),
    for: '2m',
    severity: 'critical',
    service,
    team,
    summary: 'The cluster of document analysis fails',
    description: ({ value }) =>
      `${value} nodes are known to be left, fewer than ${formatQuantity(thresholds.readyNodes)} for 2 minutes.`,
  }),
});

export const { documentsNodeDown, documentsNodeNotReady, documentsClusterFailure } = infrastructureAlerts();
