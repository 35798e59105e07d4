import * as platform from '@belvedere/metrics-platform';
import { counterSeries, gaugeSeries, recordingTest, steady, type RuleTest } from '@belvedere/rule-kit';
import { elsewhere } from './alert-tests.ts';
import { recordedNamespaceCpu, recordedNamespaceMemory, recordedNodeCpu, recordedTargetsUp } from './recordings.ts';

const cpu = (idle: number, core: string, instance: string, mode: 'idle' | 'user' = 'idle') =>
  counterSeries(platform.nodeCpu, { cpu: core, mode, instance }, [
    steady('10m', { perMinute: 0 }),
    steady('10m', { perMinute: idle }),
  ]);
const nodes = [cpu(45, '0', 'node-0'), cpu(15, '1', 'node-0'), cpu(15, '0', 'node-0', 'user'), cpu(60, '0', 'node-1')];

const group = (namespace: string, container: string, pod: string) => ({
  namespace,
  container,
  pod,
  id: `/${pod}/${container}`,
  image: '',
  name: pod,
});
const usage = (perMinute: number, namespace: string, container: string, pod: string) =>
  counterSeries(platform.containerCpuUsage, { ...group(namespace, container, pod), cpu: 'total' }, [
    steady('10m', { perMinute: 0 }),
    steady('10m', { perMinute }),
  ]);
const memory = (level: number, namespace: string, container: string, pod: string) =>
  gaugeSeries(platform.containerMemoryWorkingSet, group(namespace, container, pod), [steady('20m', { level })]);

const up = (job: string, value: number, instance: string) =>
  gaugeSeries(platform.targetUp, { job, instance }, [steady('20m', { level: value })]);

const containers = [
  usage(30, 'shop', 'api', 'api-0'),
  usage(60, 'shop', 'api', 'api-1'),
  usage(12, 'mail', 'smtp', 'smtp-0'),
];
const sizes = [
  memory(100, 'shop', 'api', 'api-0'),
  memory(50, 'shop', 'api', 'api-1'),
  memory(7, 'mail', 'smtp', 'smtp-0'),
];

export const recordingTests: readonly RuleTest[] = [
  recordingTest({
    recording: recordedNodeCpu,
    name: 'is the share of all processors of a node, over 5 minutes',
    input: [...nodes, ...elsewhere([cpu(0, '0', 'node-0')])],
    // Of nine steps between the samples of the window, four lie before the work began.
    at: '12m30s',
    samples: [
      { labels: { instance: 'node-0' }, value: 13 / 18 },
      { labels: { instance: 'node-1' }, value: 4 / 9 },
    ],
  }),
  recordingTest({
    recording: recordedNamespaceCpu,
    name: 'adds up containers and not the groups above them, over 5 minutes',
    input: [
      ...containers,
      usage(600, 'shop', '', 'api-0'),
      ...elsewhere([
        ...containers,
        ...containers.map((series) => ({ ...series, labels: { ...series.labels, name: 'x' } })),
      ]),
    ],
    at: '12m30s',
    samples: [
      { labels: { namespace: 'shop' }, value: 5 / 6 },
      { labels: { namespace: 'mail' }, value: 1 / 9 },
    ],
  }),
  recordingTest({
    recording: recordedNamespaceMemory,
    name: 'adds up containers and not the groups above them',
    input: [...sizes, memory(900, 'shop', '', 'api-0'), ...elsewhere([memory(1000, 'shop', 'api', 'api-0')])],
    at: '10m',
    samples: [
      { labels: { namespace: 'shop' }, value: 150 },
      { labels: { namespace: 'mail' }, value: 7 },
    ],
  }),
  recordingTest({
    recording: recordedTargetsUp,
    name: 'is the share of each job',
    input: [up('api', 1, 'api-0'), up('api', 0, 'api-1'), up('node', 1, 'node-0')],
    at: '10m',
    samples: [
      { labels: { job: 'api' }, value: 0.5 },
      { labels: { job: 'node' }, value: 1 },
    ],
  }),
];
