import { kubeNodeCondition, nodeExporter } from '@belvedere/metrics-platform';
import { gaugeSeries, quietTest, ruleTest, type GaugeBehaviour, type RuleTest } from '@belvedere/rule-kit';
import { documentsClusterFailure, documentsNodeDown, documentsNodeNotReady } from './infrastructure.ts';
import { then } from './test-support/series.ts';

const UP = { level: 1 };
const DOWN = { level: 0 };

const machine = (instance: string, is: GaugeBehaviour, job = 'node') =>
  gaugeSeries(nodeExporter.up, { instance, job }, then(UP, is));

const downTest = (name: string, instance: string, input: readonly ReturnType<typeof machine>[]) =>
  ruleTest({
    alert: documentsNodeDown,
    name,
    input,
    silentAt: '6m30s',
    firingAt: '7m',
    fires: [
      {
        labels: { job: 'node', instance },
        annotations: {
          summary: 'A node of document analysis is down',
          description: `${instance} has not answered Prometheus for 2 minutes.`,
        },
      },
    ],
  });

const machines: readonly RuleTest[] = [
  downTest('fires when a machine is gone', 'documents-node-0', [
    machine('documents-node-0', DOWN),
    machine('documents-node-1', UP),
    machine('trading-node-0', DOWN),
    machine('documents-node-1', DOWN, 'windows'),
  ]),
  downTest('fires when Prometheus lost every target', 'documents-nodes', [
    machine('documents-node-0', 'missing'),
    machine('trading-node-0', UP),
    machine('documents-node-0', UP, 'windows'),
  ]),
  quietTest({
    alert: documentsNodeDown,
    name: 'quiet while all answer',
    input: [machine('documents-node-0', UP), machine('documents-node-1', UP)],
    at: '30m',
  }),
];

/** What kube-state-metrics says of a node's condition `Ready`, and of its memory. */
const node = (
  name: string,
  ready: GaugeBehaviour,
  target: { readonly job?: string; readonly instance?: string } = {},
) => gaugeSeries(kubeNodeCondition, { node: name, condition: 'Ready', status: 'true', ...target }, then(UP, ready));
const unknown = (name: string, is: GaugeBehaviour) =>
  gaugeSeries(kubeNodeCondition, { node: name, condition: 'Ready', status: 'unknown' }, then(DOWN, is));
const underPressure = (name: string) =>
  gaugeSeries(kubeNodeCondition, { node: name, condition: 'MemoryPressure', status: 'true' }, then(UP, UP));

/** Another cluster, of which another job tells. */
const OTHER = { job: 'other-cluster', instance: 'other-cluster-0' };

const readiness: readonly RuleTest[] = [
  ruleTest({
    alert: documentsNodeNotReady,
    input: [
      node('documents-node-0', DOWN),
      unknown('documents-node-0', UP),
      underPressure('documents-node-0'),
      node('documents-node-0', UP, OTHER),
      node('documents-node-1', UP),
      node('trading-node-0', DOWN),
    ],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { node: 'documents-node-0' },
        annotations: {
          summary: 'A node of document analysis is not ready',
          description: 'Kubernetes has not held documents-node-0 for ready for 5 minutes: its pods are moved.',
        },
      },
    ],
  }),
  quietTest({
    alert: documentsNodeNotReady,
    name: 'quiet where one of two kube-state-metrics knows it for ready',
    input: [
      node('documents-node-0', UP),
      node('documents-node-0', DOWN, { instance: 'kube-state-metrics-1' }),
      node('documents-node-1', UP),
    ],
    at: '30m',
  }),
];

const clusterFails = (nodes: number) => ({
  labels: {},
  annotations: {
    summary: 'The cluster of document analysis fails',
    description: `${nodes} nodes are known to be left, fewer than 2 for 2 minutes.`,
  },
});

const clusters: readonly RuleTest[] = [
  ruleTest({
    alert: documentsClusterFailure,
    name: 'fires when one of three nodes is left',
    input: [
      node('documents-node-0', UP),
      node('documents-node-0', DOWN, { instance: 'kube-state-metrics-1' }),
      node('documents-node-1', DOWN),
      node('documents-node-2', DOWN),
      unknown('documents-node-1', UP),
      underPressure('documents-node-2'),
      node('documents-node-1', UP, OTHER),
      node('trading-node-0', UP),
      machine('documents-node-0', UP),
      machine('documents-node-1', UP),
    ],
    silentAt: '6m30s',
    firingAt: '7m',
    fires: [clusterFails(1)],
  }),
  ruleTest({
    alert: documentsClusterFailure,
    name: 'fires when Kubernetes says nothing and one machine answers',
    input: [
      node('documents-node-0', 'missing'),
      node('documents-node-1', 'missing'),
      machine('documents-node-0', UP),
      machine('documents-node-1', DOWN),
      machine('trading-node-0', UP),
      machine('documents-node-1', UP, 'windows'),
    ],
    silentAt: '6m30s',
    firingAt: '7m',
    fires: [clusterFails(1)],
  }),
  ruleTest({
    alert: documentsClusterFailure,
    name: 'fires when nothing is known of any node',
    input: [
      node('documents-node-0', 'missing'),
      node('documents-node-2', 'missing'),
      unknown('documents-node-0', UP),
      underPressure('documents-node-1'),
      node('documents-node-1', UP, OTHER),
      node('trading-node-0', UP),
    ],
    silentAt: '6m30s',
    firingAt: '7m',
    fires: [clusterFails(0)],
  }),
  quietTest({
    alert: documentsClusterFailure,
    name: 'quiet while Kubernetes says nothing and two machines answer',
    input: [
      node('documents-node-0', 'missing'),
      node('documents-node-1', 'missing'),
      machine('documents-node-0', UP),
      machine('documents-node-1', UP),
      machine('documents-node-2', DOWN),
    ],
    at: '30m',
  }),
  quietTest({
    alert: documentsClusterFailure,
    name: 'quiet while two of three nodes are ready',
    input: [node('documents-node-0', UP), node('documents-node-1', UP), node('documents-node-2', DOWN)],
    at: '30m',
  }),
];

export const infrastructureTests: readonly RuleTest[] = [...machines, ...readiness, ...clusters];
