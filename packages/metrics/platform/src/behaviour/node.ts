import {
  combinations,
  daily,
  levelOf,
  rateOf,
  signalsOf,
  targetsOf,
  type Behaviour,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as node from '../node/index.ts';
import { exporterBehaviour } from './exporter.ts';

const GIBIBYTE = 2 ** 30;
const CORES = ['0', '1', '2', '3'];
const MEMORY = 16 * GIBIBYTE;
const DISK = 200 * GIBIBYTE;

/** How the time is spent in which a processor is busy; the rest is idle. */
const BUSY_SHARES: Readonly<Record<string, number>> = {
  user: 0.7,
  system: 0.19,
  iowait: 0.05,
  softirq: 0.04,
  steal: 0.01,
  irq: 0.005,
  nice: 0.005,
};

const FILE_SYSTEMS = [
  { device: '/dev/sda1', fstype: 'ext4', mountpoint: '/', device_error: '' },
  { device: '/dev/sdb1', fstype: 'xfs', mountpoint: '/data', device_error: '' },
];
const DISKS = { labels: combinations({ device: ['sda', 'sdb'] }) };
const NETWORK = { labels: combinations({ device: ['eth0'] }) };
const COLLECTORS = ['cpu', 'diskstats', 'filesystem', 'loadavg', 'meminfo', 'netdev', 'stat', 'timex'];

export interface NodeConditions {
  /** The share of the data disk of a node that is used; 44 % where it is left out. */
  readonly dataUsed?: (instance: string) => Signal;
}

/** Machines by how much there is to do, from 0 to 1: at 1 their processors are about 45 % busy. */
export function nodesBehaviour(
  instances: readonly string[],
  load: Signal,
  { dataUsed = signalsOf('data disk used', instances, () => 0.44) }: NodeConditions = {},
): Behaviour {
  const busy = signalsOf('busy processors', instances, ({ read, wander }) => 0.12 + 0.33 * read(load) * wander(0.1));
  return exporterBehaviour({
    targets: targetsOf(node.nodeExporter, instances),
    series: [
      ...cpu(busy),
      ...memory,
      ...disk(load, dataUsed),
      ...network(load),
      ...system,
      // The one metric whose label is the machine itself.
      ...instances.map((instance) =>
        levelOf(node.nodeUname, 1, { labels: [uname(instance)], on: (name) => name === instance }),
      ),
    ],
  });
}

const cpu = (busy: (instance: string) => Signal): SeriesBehaviour[] => [
  rateOf(
    node.nodeCpu,
    ({ labels, read, noise }) => {
      const share = read(busy(labels.instance));
      return labels.mode === 'idle' ? 1 - share : share * (BUSY_SHARES[labels.mode] ?? 0) * noise(0.02);
    },
    { labels: combinations({ cpu: CORES, mode: ['idle', ...Object.keys(BUSY_SHARES)] }) },
  ),
  levelOf(node.nodeLoad1, ({ labels, read, noise }) => 4.2 * read(busy(labels.instance)) * noise(0.15)),
  levelOf(node.nodeLoad5, ({ labels, read, noise }) => 4.1 * read(busy(labels.instance)) * noise(0.05)),
  levelOf(node.nodeLoad15, ({ labels, read }) => 4 * read(busy(labels.instance))),
  rateOf(node.nodeContextSwitches, ({ labels, read, noise }) => 18_000 * read(busy(labels.instance)) * noise(0.05)),
  rateOf(node.nodePressureCpuWaiting, ({ labels, read, noise }) => 0.06 * read(busy(labels.instance)) * noise(0.3)),
  rateOf(node.nodePressureMemoryWaiting, ({ noise }) => 0.0005 * noise(0.8)),
  rateOf(node.nodePressureIoWaiting, ({ labels, read, noise }) => 0.03 * read(busy(labels.instance)) * noise(0.3)),
];

const memory: SeriesBehaviour[] = [
  levelOf(node.nodeMemoryTotal, MEMORY),
  levelOf(node.nodeMemoryAvailable, ({ wander }) => Math.round(0.46 * MEMORY * wander(0.1, 1800))),
  levelOf(node.nodeMemoryFree, ({ wander }) => Math.round(0.11 * MEMORY * wander(0.15, 1800))),
  levelOf(node.nodeMemoryCached, ({ wander }) => Math.round(0.31 * MEMORY * wander(0.08, 1800))),
  levelOf(node.nodeMemoryBuffers, ({ wander }) => Math.round(0.02 * MEMORY * wander(0.05, 1800))),
  levelOf(node.nodeMemorySwapTotal, 2 * GIBIBYTE),
  levelOf(node.nodeMemorySwapFree, 2 * GIBIBYTE),
  rateOf(node.nodeMajorPageFaults, ({ noise }) => 0.4 * noise(0.8)),
  rateOf(node.nodeOutOfMemoryKills, 0),
];

const disk = (load: Signal, dataUsed: (instance: string) => Signal): SeriesBehaviour[] => {
  const filesystem = { labels: FILE_SYSTEMS };
  return [
    levelOf(node.nodeFilesystemSize, DISK, filesystem),
    levelOf(
      node.nodeFilesystemAvailable,
      ({ labels, read, wander }) => {
        const used = labels.mountpoint === '/data' ? read(dataUsed(labels.instance)) : 0.44;
        return Math.round((1 - used) * DISK * wander(0.02, 3600));
      },
      filesystem,
    ),
    levelOf(node.nodeFilesystemFiles, 13_107_200, filesystem),
    levelOf(node.nodeFilesystemFilesFree, ({ wander }) => Math.round(12_400_000 * wander(0.005, 3600)), filesystem),
    levelOf(node.nodeFilesystemReadOnly, 0, filesystem),
    rateOf(node.nodeDiskRead, ({ read, noise }) => 1.8e6 * read(load) * noise(0.2), DISKS),
    rateOf(node.nodeDiskWritten, ({ read, noise }) => 6.5e6 * read(load) * noise(0.2), DISKS),
    rateOf(node.nodeDiskReads, ({ read, noise }) => 70 * read(load) * noise(0.2), DISKS),
    rateOf(node.nodeDiskWrites, ({ read, noise }) => 240 * read(load) * noise(0.2), DISKS),
    rateOf(node.nodeDiskIoTime, ({ read, noise }) => 0.11 * read(load) * noise(0.2), DISKS),
    levelOf(node.nodeFileDescriptorsAllocated, ({ read, noise }) => Math.round(3000 + 2200 * read(load) * noise(0.02))),
    levelOf(node.nodeFileDescriptorsMaximum, 1_048_576),
  ];
};

const network = (load: Signal): SeriesBehaviour[] => [
  rateOf(node.nodeNetworkReceived, ({ read, noise }) => 9.2e6 * read(load) * noise(0.06), NETWORK),
  rateOf(node.nodeNetworkTransmitted, ({ read, noise }) => 7.4e6 * read(load) * noise(0.06), NETWORK),
  rateOf(node.nodeNetworkReceivedPackets, ({ read, noise }) => 9_800 * read(load) * noise(0.06), NETWORK),
  rateOf(node.nodeNetworkTransmittedPackets, ({ read, noise }) => 8_900 * read(load) * noise(0.06), NETWORK),
  rateOf(node.nodeNetworkReceiveErrors, 0, NETWORK),
  rateOf(node.nodeNetworkTransmitErrors, 0, NETWORK),
  levelOf(node.nodeNetworkUp, 1, NETWORK),
  levelOf(node.nodeTcpConnections, ({ read, noise }) => Math.round(60 + 240 * read(load) * noise(0.04))),
  rateOf(node.nodeTcpRetransmitted, ({ read, noise }) => 0.6 * read(load) * noise(0.5)),
  rateOf(node.nodeTcpSent, ({ read, noise }) => 6_100 * read(load) * noise(0.06)),
];

const DAY = 86_400;

/** Nightly jobs and people at their desks: some machine is always busy with something. */
const OFFICE_HOURS = { peakHour: 14, low: 0.6 };

const system: SeriesBehaviour[] = [
  levelOf(node.nodeBootTime, ({ start }) => start - 19 * DAY),
  levelOf(node.nodeTime, ({ time }) => time),
  levelOf(node.nodeClockOffset, ({ noise }) => 0.0004 * (noise(1) - 1)),
  levelOf(node.nodeClockSynchronised, 1),
  levelOf(node.nodeProcessesRunning, ({ time, noise }) => Math.round(3 * daily(time, OFFICE_HOURS) * noise(0.5))),
  levelOf(node.nodeProcessesBlocked, 0),
  rateOf(node.nodeForks, ({ noise }) => 7 * noise(0.3)),
  levelOf(node.nodeCollectorSuccess, 1, { labels: combinations({ collector: COLLECTORS }) }),
];

const uname = (nodename: string) => ({
  domainname: '(none)',
  machine: 'x86_64',
  nodename,
  release: '6.12.48',
  sysname: 'Linux',
  version: '#1 SMP PREEMPT_DYNAMIC',
});
