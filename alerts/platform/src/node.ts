import { count, formatQuantity, quantity, ratio } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { withTraffic } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { unowned } from './ownership.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'nodes';

/** Share of its processors' time in which a node was not idle. */
export const nodeCpuUse = platform.nodeCpu
  .where({ mode: 'idle', ...unowned('nodeUse') })
  .rate()
  .avg({ by: ['instance'] })
  .complement();

/** Share of a node's memory that new processes could not have. */
export const nodeMemoryUse = platform.nodeMemoryAvailable
  .where(unowned('nodeUse'))
  .dividedBy(platform.nodeMemoryTotal)
  .complement();

/** File systems on disks: the others are views of the kernel, or images that are always full. */
const onDisk = { fstype: /ext[234]|xfs|btrfs|zfs|vfat/ };
const available = platform.nodeFilesystemAvailable.where(onDisk);

/** Share of a file system that processes can still fill. */
export const nodeDiskFree = available.dividedBy(platform.nodeFilesystemSize);

/** Share of a file system's inodes that are free. File systems that make inodes as they need them say 0 of 0: no number. */
export const nodeInodesFree = platform.nodeFilesystemFilesFree.where(onDisk).dividedBy(platform.nodeFilesystemFiles);

type NetworkMetric = typeof platform.nodeNetworkReceiveErrors | typeof platform.nodeNetworkTransmitErrors;
type PacketMetric = typeof platform.nodeNetworkReceivedPackets | typeof platform.nodeNetworkTransmittedPackets;

/** Share of an interface's packets with errors, where there are enough of them to speak of. */
function networkErrors(errors: NetworkMetric, packets: PacketMetric) {
  const traffic = packets.rate();
  return withTraffic(errors.rate().dividedBy(traffic), { traffic, minimum: quantity(10, 'count/second') });
}

/** In each direction. */
export const nodeNetworkErrors = {
  received: networkErrors(platform.nodeNetworkReceiveErrors, platform.nodeNetworkReceivedPackets),
  transmitted: networkErrors(platform.nodeNetworkTransmitErrors, platform.nodeNetworkTransmittedPackets),
};

/** The forecast, which need not be asked often. */
export const nodeForecastAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Left to {@link nodeDiskFull} once it is almost full. */
  nodeDiskFillsUp: alert('NodeDiskFillsUp', {
    when: nodeDiskFree
      .below(thresholds.nodeDiskAmple)
      .atLeast(thresholds.nodeDiskFree)
      .and(platform.nodeFilesystemAvailable.over('6h').predictLinear('24h').below(quantity(0, 'bytes'))),
    for: '1h',
    severity: 'warning',
    service,
    summary: 'A disk will be full within a day',
    description: ({ labels, value }) =>
      `${value} of ${labels.mountpoint} on ${labels.instance} is free, and at the pace of the last 6 hours none in 24 hours.`,
  }),
});

/** The alerts of the machines, whoever runs on them. */
export const nodeAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  nodeDown: alert('NodeDown', {
    when: platform.nodeExporter.up.where(unowned('nodeDown')).equals(ratio(0)),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'A node does not answer',
    description: ({ labels }) =>
      `${labels.instance} has not answered its scrapes for 5 minutes: it, or its exporter, is gone.`,
  }),

  nodeCpuSaturated: alert('NodeCpuSaturated', {
    when: nodeCpuUse.above(thresholds.nodeCpu),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'A node has no processor time left',
    description: ({ labels, value }) =>
      `The processors of ${labels.instance} are ${value} busy, above ${formatQuantity(thresholds.nodeCpu)} for 15 minutes.`,
  }),

  nodeMemoryLow: alert('NodeMemoryLow', {
    when: nodeMemoryUse.above(thresholds.nodeMemory),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'A node has little memory left',
    description: ({ labels, value }) =>
      `${value} of the memory of ${labels.instance} is in use, above ${formatQuantity(thresholds.nodeMemory)} for 15 minutes.`,
  }),

  nodeDiskFull: alert('NodeDiskFull', {
    when: nodeDiskFree.below(thresholds.nodeDiskFree),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'A disk is almost full',
    description: ({ labels, value }) =>
      `${value} of ${labels.mountpoint} on ${labels.instance} is free, less than ${formatQuantity(thresholds.nodeDiskFree)} for 5 minutes.`,
  }),

  nodeInodesLow: alert('NodeInodesLow', {
    when: nodeInodesFree.below(thresholds.nodeInodesFree),
    for: '15m',
    severity: 'warning',
    service,
    summary: 'A file system has few inodes left',
    description: ({ labels, value }) =>
      `${value} of the inodes of ${labels.mountpoint} on ${labels.instance} are free, less than ${formatQuantity(thresholds.nodeInodesFree)} for 15 minutes.`,
  }),

  nodeClockSkewed: alert('NodeClockSkewed', {
    when: platform.nodeClockOffset.abs().above(thresholds.nodeClockOffset),
    for: '10m',
    severity: 'warning',
    service,
    summary: 'A clock is wrong',
    description: ({ labels, value }) =>
      `The clock of ${labels.instance} is off by ${value.duration}, more than ${formatQuantity(thresholds.nodeClockOffset)} for 10 minutes.`,
  }),

  nodeNetworkReceiveErrors: alert('NodeNetworkReceiveErrors', {
    when: nodeNetworkErrors.received.above(thresholds.nodeNetworkErrors),
    for: '15m',
    severity: 'warning',
    service,
    runbook: 'NodeNetworkErrors',
    summary: 'A network interface receives broken packets',
    description: ({ labels, value }) =>
      `${value} of the packets that ${labels.device} of ${labels.instance} receives are broken, more than ${formatQuantity(thresholds.nodeNetworkErrors)} for 15 minutes.`,
  }),

  nodeNetworkTransmitErrors: alert('NodeNetworkTransmitErrors', {
    when: nodeNetworkErrors.transmitted.above(thresholds.nodeNetworkErrors),
    for: '15m',
    severity: 'warning',
    service,
    runbook: 'NodeNetworkErrors',
    summary: 'A network interface fails to send packets',
    description: ({ labels, value }) =>
      `${value} of the packets that ${labels.device} of ${labels.instance} sends fail, more than ${formatQuantity(thresholds.nodeNetworkErrors)} for 15 minutes.`,
  }),

  nodeFilesystemReadOnly: alert('NodeFilesystemReadOnly', {
    when: platform.nodeFilesystemReadOnly.where({ fstype: /ext[234]|xfs|btrfs/ }).equals(count(1)),
    for: '2m',
    severity: 'critical',
    service,
    summary: 'A file system can only be read',
    description: ({ labels }) =>
      `${labels.mountpoint} on ${labels.instance} has refused writes for 2 minutes: the kernel does so after errors of the disk.`,
  }),
});

export const {
  nodeDown,
  nodeCpuSaturated,
  nodeMemoryLow,
  nodeDiskFull,
  nodeInodesLow,
  nodeClockSkewed,
  nodeNetworkReceiveErrors,
  nodeNetworkTransmitErrors,
  nodeFilesystemReadOnly,
} = nodeAlerts();
export const { nodeDiskFillsUp } = nodeForecastAlerts();
