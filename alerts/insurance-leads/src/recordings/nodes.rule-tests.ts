import { nodeCpu } from '@belvedere/metrics-platform';
import { counterSeries, recordingTest, type RuleTest } from '@belvedere/rule-kit';
import { recordedNodeCpuUse } from '../recordings.ts';
import { at, changing, FOREIGN } from './changes.ts';

const processor = (mode: string, instance: string, rate: number, cpu = '0', job = 'node') =>
  counterSeries(nodeCpu, { cpu, mode, job, instance }, changing(rate));

export const nodeRecordingTests: readonly RuleTest[] = [
  recordingTest({
    recording: recordedNodeCpuUse,
    name: 'is the mean over the processors of a node',
    input: [
      processor('idle', 'insurance-leads-node-0', 0.25),
      processor('idle', 'insurance-leads-node-0', 0.5, '1'),
      processor('user', 'insurance-leads-node-0', 0.75),
      processor('idle', 'insurance-leads-node-1', 0.5),
      processor('idle', 'insurance-leads-node-1', 0, '0', FOREIGN),
      processor('idle', 'trading-node-0', 0.125),
    ],
    at,
    samples: [
      { labels: { instance: 'insurance-leads-node-0' }, value: 0.625 },
      { labels: { instance: 'insurance-leads-node-1' }, value: 0.5 },
    ],
  }),
];
