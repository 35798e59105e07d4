import { formatQuantity } from '@belvedere/core';
import { ownNodes } from '@belvedere/metrics-insurance-leads';
import {
  nodeCpu,
  nodeFilesystemAvailable,
  nodeFilesystemSize,
  nodeMemoryAvailable,
  nodeMemoryTotal,
} from '@belvedere/metrics-platform';
import { not } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'insurance-leads-nodes';

/** Share of the processors' time in which a node was not idle. */
export const nodeCpuUse = nodeCpu
  .where({ ...ownNodes, mode: 'idle' })
  .rate()
  .avg({ by: ['instance'] })
  .complement();

/** Share of a node's memory that new processes could not have. */
export const nodeMemoryUse = nodeMemoryAvailable.where(ownNodes).dividedBy(nodeMemoryTotal).complement();

/** File systems that live in memory, or that are full from the day they are made. */
const ownDisks = { ...ownNodes, fstype: not(/tmpfs|ramfs|overlay|squashfs|iso9660/) };

/** Share of a file system that its users cannot fill any more; a device mounted twice counts once for each place. */
export const nodeDiskUse = nodeFilesystemAvailable
  .where(ownDisks)
  .dividedBy(nodeFilesystemSize)
  .complement()
  .max({ by: ['instance', 'mountpoint'] });

/** The alerts of the machines that lead generation runs on. */
export const nodeAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  highCpuUsage: alert('HighCPUUsage', {
    when: nodeCpuUse.above(thresholds.nodeCpu),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'A node of lead generation has little processor time left',
    description: ({ labels, value }) =>
      `The processors of ${labels.instance} are ${value} busy, above ${formatQuantity(thresholds.nodeCpu)} for 5 minutes.`,
  }),

  highMemoryUsage: alert('HighMemoryUsage', {
    when: nodeMemoryUse.above(thresholds.nodeMemory),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'A node of lead generation has little memory left',
    description: ({ labels, value }) =>
      `${value} of the memory of ${labels.instance} is in use, above ${formatQuantity(thresholds.nodeMemory)} for 5 minutes.`,
  }),

  highDiskUsage: alert('HighDiskUsage', {
    when: nodeDiskUse.above(thresholds.nodeDisk),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'A file system of lead generation fills up',
    description: ({ labels, value }) =>
      `${value} of ${labels.mountpoint} on ${labels.instance} is taken, above ${formatQuantity(thresholds.nodeDisk)} for 5 minutes.`,
  }),
});

export const { highCpuUsage, highMemoryUsage, highDiskUsage } = nodeAlerts();
