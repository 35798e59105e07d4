import { formatQuantity } from '@belvedere/core';
import { javaService, jvmMemoryMaximum, jvmMemoryUsed } from '@belvedere/metrics-documents';
import { saturation } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { gpuMemoryUse, gpuUse, nodeCpuUse, nodeDiskUse, nodeMemoryUse } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const nodes = 'documents-nodes';
const gpus = 'documents-gpus';

/** What the heap holds even after garbage collections: its least in 10 minutes, as a share of what it may be. */
export const heapUse = saturation({
  used: jvmMemoryUsed.where({ area: 'heap' }).over('10m').min(),
  capacity: jvmMemoryMaximum,
});

/** The alerts of what the machines and processes of document analysis have left. */
export const resourceAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  documentsHighCpu: alert('DocumentsHighCPU', {
    when: nodeCpuUse.above(thresholds.nodeCpu),
    for: '5m',
    severity: 'warning',
    service: nodes,
    summary: 'A node of document analysis has little processor time left',
    description: ({ labels, value }) =>
      `The processors of ${labels.instance} are ${value} busy, above ${formatQuantity(thresholds.nodeCpu)} for 5 minutes.`,
  }),

  documentsHighMemory: alert('DocumentsHighMemory', {
    when: nodeMemoryUse.above(thresholds.nodeMemory),
    for: '5m',
    severity: 'warning',
    service: nodes,
    summary: 'A node of document analysis has little memory left',
    description: ({ labels, value }) =>
      `${value} of the memory of ${labels.instance} is in use, above ${formatQuantity(thresholds.nodeMemory)} for 5 minutes.`,
  }),

  documentsHighDisk: alert('DocumentsHighDisk', {
    when: nodeDiskUse.above(thresholds.nodeDisk),
    for: '10m',
    severity: 'warning',
    service: nodes,
    summary: 'A node of document analysis has little disk space left',
    description: ({ labels, value }) =>
      `${value} of ${labels.mountpoint} on ${labels.instance} is taken, above ${formatQuantity(thresholds.nodeDisk)} for 10 minutes.`,
  }),

  documentsGpuSaturated: alert('DocumentsGPUSaturated', {
    when: gpuUse.above(thresholds.gpu),
    for: '5m',
    severity: 'warning',
    service: gpus,
    team: 'ml',
    summary: 'A GPU of document analysis is saturated',
    description: ({ labels, value }) =>
      `GPU ${labels.gpu} of ${labels.instance} works ${value} of the time, above ${formatQuantity(thresholds.gpu)} for 5 minutes.`,
  }),

  documentsGpuMemoryHigh: alert('DocumentsGPUMemoryHigh', {
    when: gpuMemoryUse.above(thresholds.gpuMemory),
    for: '5m',
    severity: 'warning',
    service: gpus,
    team: 'ml',
    summary: 'A GPU of document analysis has little memory left',
    description: ({ labels, value }) =>
      `${value} of the memory of GPU ${labels.gpu} of ${labels.instance} is in use, above ${formatQuantity(thresholds.gpuMemory)} for 5 minutes.`,
  }),

  documentsJavaHeapHigh: alert('DocumentsJavaHeapHigh', {
    when: heapUse.above(thresholds.javaHeap),
    for: '5m',
    severity: 'warning',
    service: javaService.name,
    summary: 'The Java service has little heap left',
    description: ({ labels, value }) =>
      `${value} of the heap of ${labels.instance} is in use even after collections, above ${formatQuantity(thresholds.javaHeap)}.`,
  }),
});

export const {
  documentsHighCpu,
  documentsHighMemory,
  documentsHighDisk,
  documentsGpuSaturated,
  documentsGpuMemoryHigh,
  documentsJavaHeapHigh,
} = resourceAlerts();
