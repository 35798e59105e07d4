import {
  nodeCpu,
  nodeFilesystemAvailable,
  nodeFilesystemSize,
  nodeMemoryAvailable,
  nodeMemoryTotal,
} from '@belvedere/metrics-platform';
import { counterSeries, gaugeSeries, quietTest, ruleTest, steady, type RuleTest } from '@belvedere/rule-kit';
import { documentsHighCpu, documentsHighDisk, documentsHighMemory } from './resources.ts';
import { levels } from './test-support/series.ts';

const GIBIBYTE = 2 ** 30;
const instance = 'documents-node-0';

/** Two processors, idle for 48 s of each minute, then for less, one more than the other; the rest is work. */
const idle = (node: string, seconds: number, job = 'node', difference = 2) =>
  [-difference, difference].flatMap((more, cpu) => {
    const series = (mode: string, before: number, after: number) =>
      counterSeries(nodeCpu, { cpu: String(cpu), mode, instance: node, job }, [
        steady('10m', { perMinute: before }),
        steady('20m', { perMinute: after }),
      ]);
    return [series('idle', 48, seconds + more), series('user', 12, 60 - seconds - more)];
  });

const processors: readonly RuleTest[] = [
  ruleTest({
    alert: documentsHighCpu,
    // 82 % busy from 10m on: within the window it is more than 80 % when no interval of it is older.
    input: [
      ...idle(instance, 10.8),
      ...idle('documents-node-1', 48),
      ...idle('trading-node-0', 2),
      ...idle(instance, 40, 'windows'),
    ],
    silentAt: '19m',
    firingAt: '19m30s',
    fires: [
      {
        labels: { instance },
        annotations: {
          summary: 'A node of document analysis has little processor time left',
          description: 'The processors of documents-node-0 are 82% busy, above 80 % for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({ alert: documentsHighCpu, name: 'quiet at 80 %', input: idle(instance, 12, 'node', 0), at: '30m' }),
];

const memoryOf = (node: string, available: number, job = 'node') => [
  gaugeSeries(nodeMemoryTotal, { instance: node, job }, levels(16 * GIBIBYTE, 16 * GIBIBYTE)),
  gaugeSeries(nodeMemoryAvailable, { instance: node, job }, levels(8 * GIBIBYTE, available * GIBIBYTE)),
];

const memory: readonly RuleTest[] = [
  ruleTest({
    alert: documentsHighMemory,
    input: [
      ...memoryOf(instance, 3),
      ...memoryOf('documents-node-1', 8),
      ...memoryOf('trading-node-0', 1),
      ...memoryOf(instance, 1, 'windows'),
    ],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { job: 'node', instance },
        annotations: {
          summary: 'A node of document analysis has little memory left',
          description: '81.25% of the memory of documents-node-0 is in use, above 80 % for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({ alert: documentsHighMemory, name: 'quiet at 80 %', input: memoryOf(instance, 3.2), at: '30m' }),
];

const DISK = { mountpoint: '/data', device: '/dev/sdb1', fstype: 'xfs', device_error: '' };

/** Gibibytes of 200 that are available. */
const files = (node: string, available: number, labels: Partial<typeof DISK> & { readonly job?: string } = {}) => [
  gaugeSeries(nodeFilesystemSize, { ...DISK, instance: node, ...labels }, levels(200 * GIBIBYTE, 200 * GIBIBYTE)),
  gaugeSeries(
    nodeFilesystemAvailable,
    { ...DISK, instance: node, ...labels },
    levels(120 * GIBIBYTE, available * GIBIBYTE),
  ),
];

const disks: readonly RuleTest[] = [
  ruleTest({
    alert: documentsHighDisk,
    input: [
      ...files(instance, 37.5),
      ...files(instance, 90, { device: '/dev/sdc1' }),
      ...files(instance, 100, { mountpoint: '/', device: '/dev/sda1', fstype: 'ext4' }),
      ...files(instance, 1, { mountpoint: '/run', device: 'tmpfs', fstype: 'tmpfs' }),
      ...files(instance, 10, { mountpoint: '/backup', device: '/dev/sdd1', fstype: 'btrfs' }),
      ...files('trading-node-0', 1),
      ...files(instance, 1, { job: 'windows' }),
    ],
    silentAt: '14m30s',
    firingAt: '15m',
    fires: [
      {
        labels: { instance, mountpoint: '/data' },
        annotations: {
          summary: 'A node of document analysis has little disk space left',
          description: '81.25% of /data on documents-node-0 is taken, above 80 % for 10 minutes.',
        },
      },
      {
        labels: { instance, mountpoint: '/backup' },
        annotations: {
          summary: 'A node of document analysis has little disk space left',
          description: '95% of /backup on documents-node-0 is taken, above 80 % for 10 minutes.',
        },
      },
    ],
  }),
  quietTest({ alert: documentsHighDisk, name: 'quiet at 80 %', input: files(instance, 40), at: '30m' }),
];

export const nodeTests: readonly RuleTest[] = [...processors, ...memory, ...disks];
