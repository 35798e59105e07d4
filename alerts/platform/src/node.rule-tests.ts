import * as platform from '@belvedere/metrics-platform';
import { counterSeries, gaugeSeries, scenario, silent, steady, ramp, type RuleTest } from '@belvedere/rule-kit';
import { alertTests } from './alert-tests.ts';
import { level, pace } from './levels.ts';
import {
  nodeClockSkewed,
  nodeCpuSaturated,
  nodeDiskFillsUp,
  nodeDiskFull,
  nodeDown,
  nodeFilesystemReadOnly,
  nodeInodesLow,
  nodeMemoryLow,
  nodeNetworkReceiveErrors,
  nodeNetworkTransmitErrors,
} from './node.ts';

const HOUR = 3_600_000;
const instance = 'node-0';
const [OWNED, SECOND] = ['documents-node-0', 'node-1'];
const GIBIBYTE = 2 ** 30;

/** Two processors that are busy for so many seconds of each minute, in user code and not idle. */
const cpu = (busy: number, node = instance) =>
  ['0', '1'].flatMap((core) => [
    counterSeries(platform.nodeCpu, { cpu: core, mode: 'idle', instance: node }, [
      steady('10m', { perMinute: 30 }),
      steady('2h', { perMinute: 60 - busy }),
    ]),
    counterSeries(platform.nodeCpu, { cpu: core, mode: 'iowait', instance: node }, [steady('2h', { perMinute: 0 })]),
  ]);

const memory = (available: number, node = instance) => [
  gaugeSeries(platform.nodeMemoryTotal, { instance: node }, level(100 * GIBIBYTE, 100 * GIBIBYTE)),
  gaugeSeries(platform.nodeMemoryAvailable, { instance: node }, level(50 * GIBIBYTE, available * GIBIBYTE)),
];

const disk = { device: '/dev/sda1', fstype: 'vfat', mountpoint: '/data', device_error: 'none' };

const space = (free: number, fstype = 'vfat') => [
  gaugeSeries(platform.nodeFilesystemSize, { ...disk, fstype, instance }, level(1e9, 1e9)),
  gaugeSeries(platform.nodeFilesystemAvailable, { ...disk, fstype, instance }, level(5e8, free * 1e7)),
];

/**
 * Space of a disk of 1,000 bytes, so that a byte counts: 380 are free for six hours, then they are lost at a pace, in bytes
 * an hour, until so many are left.
 */
const filling = (perHour: number, left: number) => {
  const hours = (380 - left) / perHour;
  return [
    gaugeSeries(platform.nodeFilesystemSize, { ...disk, instance }, [steady('24h', { level: 1000 })]),
    gaugeSeries(platform.nodeFilesystemAvailable, { ...disk, instance }, [
      steady('6h', { level: 380 }),
      { lasts: hours * HOUR, is: { from: { level: 380 }, to: { level: left } } },
      steady('12h', { level: left }),
    ]),
  ];
};

/** The same disk, of which 601 bytes are lost within four hours, and none after that. */
const fallen = (fstype: string) => [
  gaugeSeries(platform.nodeFilesystemSize, { ...disk, fstype, instance }, [steady('24h', { level: 1000 })]),
  gaugeSeries(platform.nodeFilesystemAvailable, { ...disk, fstype, instance }, [
    ramp('4h', { level: 1000 }, { level: 399 }),
    steady('4h', { level: 399 }),
  ]),
];

const inodes = (free: number, fstype = 'vfat') => [
  gaugeSeries(platform.nodeFilesystemFiles, { ...disk, fstype, instance }, level(1000, 1000)),
  gaugeSeries(platform.nodeFilesystemFilesFree, { ...disk, fstype, instance }, level(500, free * 10)),
];

/** An interface's packets, a tenth of them in the first five minutes, and those with errors, in one direction. */
const packets =
  (all: typeof platform.nodeNetworkReceivedPackets, broken: typeof platform.nodeNetworkReceiveErrors) =>
  (errors: number, perMinute = 600, device = 'eth0') => [
    counterSeries(all, { device, instance }, pace(perMinute / 10, perMinute)),
    counterSeries(broken, { device, instance }, pace(0, errors)),
  ];
const received = packets(platform.nodeNetworkReceivedPackets, platform.nodeNetworkReceiveErrors);
const transmitted = packets(
  platform.nodeNetworkTransmittedPackets as unknown as typeof platform.nodeNetworkReceivedPackets,
  platform.nodeNetworkTransmitErrors as unknown as typeof platform.nodeNetworkReceiveErrors,
);

const readOnly = (value: number, fstype = 'btrfs') => [
  gaugeSeries(platform.nodeFilesystemReadOnly, { ...disk, fstype, instance }, level(0, value)),
];

const up = (value: number, node = instance) => [
  gaugeSeries(platform.nodeExporter.up, { instance: node }, level(1, value)),
];
const offset = (value: number) => [gaugeSeries(platform.nodeClockOffset, { instance }, level(0.001, value))];

const fillsUp = (free: string) => ({
  summary: 'A disk will be full within a day',
  description: `${free} of /data on node-0 is free, and at the pace of the last 6 hours none in 24 hours.`,
});

const onDisk = { job: 'node', instance, ...disk };

export const nodeTests: readonly RuleTest[] = [
  ...alertTests(nodeDown, {
    given: up,
    fires: 0,
    quiet: 1,
    beside: [...up(1, SECOND), ...up(0, OWNED)],
    strangers: up(0, OWNED),
    labels: { job: 'node', instance },
    description: 'node-0 has not answered its scrapes for 5 minutes: it, or its exporter, is gone.',
  }),
  ...alertTests(nodeCpuSaturated, {
    given: cpu,
    // From 50 % to 93 %: the window of 5 minutes shows more than 90 % from 14m30s on.
    after: 14.5,
    fires: 56,
    quiet: 54,
    beside: [...cpu(30, SECOND), ...cpu(60, OWNED)],
    strangers: cpu(60, OWNED),
    labels: { instance },
    description: 'The processors of node-0 are 93.33% busy, above 90 % for 15 minutes.',
  }),
  ...alertTests(nodeMemoryLow, {
    given: memory,
    fires: 9,
    quiet: 10,
    beside: [...memory(50, SECOND), ...memory(2, OWNED)],
    strangers: memory(2, OWNED),
    labels: { job: 'node', instance },
    description: '91% of the memory of node-0 is in use, above 90 % for 15 minutes.',
  }),
  ...alertTests(nodeDiskFull, {
    given: space,
    fires: 4.8,
    quiet: 5,
    strangers: space(0, 'squashfs'),
    labels: onDisk,
    description: '4.8% of /data on node-0 is free, less than 5 % for 5 minutes.',
  }),
  ...alertTests(nodeDiskFillsUp, {
    given: (perHour) => filling(perHour, 50),
    every: 5,
    after: 525,
    // The loss of 30 bytes an hour ends at 17h with 50 bytes left, which is still enough.
    fires: 30,
    quiet: 15,
    labels: onDisk,
    description: fillsUp('26.75%').description,
  }),
  scenario(nodeDiskFillsUp, {
    name: 'goes on as long as 5 % is free and the pace of the last 6 hours is too fast',
    given: filling(30, 50),
    expect: [{ at: 17.5 * HOUR, state: 'firing', alerts: [{ labels: onDisk, annotations: fillsUp('5%') }] }],
  }),
  scenario(nodeDiskFillsUp, {
    name: 'is left to NodeDiskFull once the disk is almost full',
    given: filling(41.5, 48),
    expect: [silent('17h30m')],
  }),
  scenario(nodeDiskFillsUp, {
    name: 'is quiet as long as 40 % is free',
    given: [
      gaugeSeries(platform.nodeFilesystemSize, { ...disk, instance }, [steady('24h', { level: 1000 })]),
      gaugeSeries(platform.nodeFilesystemAvailable, { ...disk, instance }, [
        ramp('4h', { level: 1000 }, { level: 400 }),
        steady('4h', { level: 400 }),
      ]),
    ],
    expect: [silent('3h'), silent('5h')],
  }),
  scenario(nodeDiskFillsUp, {
    name: 'fires as soon as less than 40 % is free for an hour, on a disk',
    given: [...fallen('vfat'), ...fallen('tmpfs')],
    expect: [
      { at: 5 * HOUR - 300_000, state: 'pending', alerts: [{ labels: onDisk }] },
      { at: 5 * HOUR, state: 'firing', alerts: [{ labels: onDisk, annotations: fillsUp('39.9%') }] },
    ],
  }),
  ...alertTests(nodeInodesLow, {
    given: inodes,
    fires: 4.8,
    quiet: 5,
    strangers: inodes(0, 'tmpfs'),
    labels: onDisk,
    description: '4.8% of the inodes of /data on node-0 are free, less than 5 % for 15 minutes.',
  }),
  ...alertTests(nodeClockSkewed, {
    given: offset,
    fires: -0.052,
    quiet: -0.05,
    labels: { job: 'node', instance },
    description: 'The clock of node-0 is off by 52ms, more than 50ms for 10 minutes.',
  }),
  ...alertTests(nodeNetworkReceiveErrors, {
    given: received,
    after: 9.5,
    fires: 6.2,
    quiet: 6,
    beside: received(0, 600, 'eth1'),
    strangers: received(300, 590, 'eth1'),
    labels: { job: 'node', instance, device: 'eth0' },
    description: '1.033% of the packets that eth0 of node-0 receives are broken, more than 1 % for 15 minutes.',
  }),
  ...alertTests(nodeNetworkTransmitErrors, {
    given: transmitted,
    after: 9.5,
    fires: 6.2,
    quiet: 6,
    beside: transmitted(0, 600, 'eth1'),
    strangers: transmitted(300, 590, 'eth1'),
    labels: { job: 'node', instance, device: 'eth0' },
    description: '1.033% of the packets that eth0 of node-0 sends fail, more than 1 % for 15 minutes.',
  }),
  ...alertTests(nodeFilesystemReadOnly, {
    given: readOnly,
    fires: 1,
    quiet: 0,
    strangers: readOnly(1, 'iso9660'),
    labels: { ...onDisk, fstype: 'btrfs' },
    description: '/data on node-0 has refused writes for 2 minutes: the kernel does so after errors of the disk.',
  }),
];
