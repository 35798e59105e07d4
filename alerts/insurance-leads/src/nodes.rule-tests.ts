import {
  nodeCpu,
  nodeFilesystemAvailable,
  nodeFilesystemSize,
  nodeMemoryAvailable,
  nodeMemoryTotal,
} from '@belvedere/metrics-platform';
import {
  counterSeries,
  firing,
  gaugeSeries,
  pending,
  quietTest,
  reset,
  resolved,
  scenario,
  silent,
  steady,
  type RuleTest,
} from '@belvedere/rule-kit';
import { highCpuUsage, highDiskUsage, highMemoryUsage } from './nodes.ts';

const NODE = 'insurance-leads-node-0';
const SECOND = 'insurance-leads-node-1';
const FOREIGN = 'trading-node-0';
/** Another job that shows our machines under the same names. */
const agent = { job: 'agent', instance: 'insurance-leads-node-2' };

/** Two processors: idle for 48 s of each minute, then for less, the second for six seconds more than the first. */
const idle = (target: { readonly job?: string; readonly instance: string }, seconds: number, rest: number) =>
  ['0', '1'].map((cpu, index) =>
    counterSeries(nodeCpu, { cpu, mode: 'idle', ...target }, [
      steady('10m', { perMinute: 48 }),
      steady('15m', { perMinute: seconds + 6 * index }),
      steady('10m', { perMinute: rest }),
    ]),
  );

/** Time that is not idle says nothing here. */
const busy = counterSeries(nodeCpu, { cpu: '0', mode: 'user', instance: NODE }, [steady('35m', { perMinute: 50 })]);

const cpu: readonly RuleTest[] = [
  scenario(highCpuUsage, {
    name: 'fires for the node that is busy',
    // 85 % busy from 10m on; within the window it is more than 80 % from 14m30s on.
    given: [
      ...idle({ instance: NODE }, 6, 48),
      ...idle({ instance: SECOND }, 40, 40),
      ...idle({ instance: FOREIGN }, 0, 0),
      ...idle(agent, 0, 0),
      busy,
    ],
    expect: [
      silent('14m'),
      pending('14m30s', { instance: NODE }),
      pending('19m', { instance: NODE }),
      firing('19m30s', {
        labels: { instance: NODE },
        annotations: {
          summary: 'A node of lead generation has little processor time left',
          description: 'The processors of insurance-leads-node-0 are 85% busy, above 80 % for 5 minutes.',
        },
      }),
      resolved('26m30s'),
    ],
  }),
  quietTest({
    alert: highCpuUsage,
    name: 'quiet at 80 %',
    input: idle({ instance: NODE }, 9, 9),
    at: '25m',
  }),
  quietTest({
    alert: highCpuUsage,
    name: 'quiet when a node starts again',
    input: ['0', '1'].map((processor) =>
      counterSeries(nodeCpu, { cpu: processor, mode: 'idle', instance: NODE }, [
        steady('10m', { perMinute: 18 }),
        reset('10m', { perMinute: 18 }),
      ]),
    ),
    at: '14m',
  }),
];

const MEMORY = 16 * 2 ** 30;
const USUAL = 0.5;

/** Half of the memory is available for five minutes, then this share for ten. */
const memory = (target: { readonly job?: string; readonly instance: string }, available: number) => [
  gaugeSeries(nodeMemoryTotal, target, [steady('20m', { level: MEMORY })]),
  gaugeSeries(nodeMemoryAvailable, target, [
    steady('5m', { level: USUAL * MEMORY }),
    steady('10m', { level: available * MEMORY }),
    steady('5m', { level: USUAL * MEMORY }),
  ]),
];

const memories: readonly RuleTest[] = [
  scenario(highMemoryUsage, {
    name: 'fires for the node without memory',
    given: [
      ...memory({ instance: NODE }, 0.14),
      ...memory({ instance: SECOND }, 0.16),
      ...memory({ instance: FOREIGN }, 0.01),
      ...memory(agent, 0.01),
    ],
    expect: [
      silent('4m30s'),
      pending('9m30s', { job: 'node', instance: NODE }),
      firing('10m', {
        labels: { job: 'node', instance: NODE },
        annotations: {
          summary: 'A node of lead generation has little memory left',
          description: '86% of the memory of insurance-leads-node-0 is in use, above 85 % for 5 minutes.',
        },
      }),
      resolved('15m'),
    ],
  }),
  quietTest({ alert: highMemoryUsage, name: 'quiet at 85 %', input: memory({ instance: NODE }, 0.15), at: '14m30s' }),
];

const DISK = 200 * 2 ** 30;

/** Half of a file system is available for five minutes, then this share for ten. */
const disk = (
  target: { readonly job?: string; readonly instance: string },
  available: number,
  { mountpoint = '/', fstype = 'ext4', device = '/dev/sda1' } = {},
) => {
  const labels = { ...target, device, mountpoint, fstype, device_error: '' };
  return [
    gaugeSeries(nodeFilesystemSize, labels, [steady('20m', { level: DISK })]),
    gaugeSeries(nodeFilesystemAvailable, labels, [
      steady('5m', { level: USUAL * DISK }),
      steady('10m', { level: available * DISK }),
      steady('5m', { level: USUAL * DISK }),
    ]),
  ];
};

const disks: readonly RuleTest[] = [
  scenario(highDiskUsage, {
    name: 'fires for the file system that is full',
    given: [
      ...disk({ instance: NODE }, 0.16),
      ...disk({ instance: NODE }, 0.14, { mountpoint: '/data', device: '/dev/sdb1', fstype: 'xfs' }),
      // What is mounted over it shows less of the same place.
      ...disk({ instance: NODE }, 0.3, { mountpoint: '/data', device: '/dev/sdc1', fstype: 'xfs' }),
      ...disk({ instance: SECOND }, 0.16),
      ...disk({ instance: FOREIGN }, 0.01),
      ...disk(agent, 0.01),
      ...['tmpfs', 'ramfs', 'overlay', 'squashfs', 'iso9660'].flatMap((fstype) =>
        disk({ instance: SECOND }, 0, { mountpoint: `/${fstype}`, device: fstype, fstype }),
      ),
    ],
    expect: [
      silent('4m30s'),
      pending('9m30s', { instance: NODE, mountpoint: '/data' }),
      firing('10m', {
        labels: { instance: NODE, mountpoint: '/data' },
        annotations: {
          summary: 'A file system of lead generation fills up',
          description: '86% of /data on insurance-leads-node-0 is taken, above 85 % for 5 minutes.',
        },
      }),
      resolved('15m'),
    ],
  }),
  quietTest({ alert: highDiskUsage, name: 'quiet at 85 %', input: disk({ instance: NODE }, 0.15), at: '14m30s' }),
];

export const nodeTests: readonly RuleTest[] = [...cpu, ...memories, ...disks];
