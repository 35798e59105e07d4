import { formatQuantity } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';
import { unowned } from './ownership.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'gpus';
const gpu = { by: ['instance', 'gpu', 'modelName'] } as const;

const used = platform.gpuMemoryUsed;

/** Memory of a GPU that is in use, as a share of what programs can have. */
export const gpuMemoryUse = used
  .where(unowned('gpuMemory'))
  .max(gpu)
  .dividedBy(used.max(gpu).plus(platform.gpuMemoryFree.max(gpu)));

/** The alerts of GPUs. */
export const gpuAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  gpuTemperatureHigh: alert('GpuTemperatureHigh', {
    when: platform.gpuTemperature.max(gpu).above(thresholds.gpuTemperature),
    for: '10m',
    severity: 'warning',
    service,
    summary: 'A GPU is too hot',
    description: ({ labels, value }) =>
      `GPU ${labels.gpu} (${labels.modelName}) of ${labels.instance} is at ${value} °C, above ${thresholds.gpuTemperature.value} °C for 10 minutes: it slows down, and stops a few degrees later.`,
  }),

  gpuMemoryFull: alert('GpuMemoryFull', {
    when: gpuMemoryUse.above(thresholds.gpuMemory),
    for: '10m',
    severity: 'warning',
    service,
    summary: 'The memory of a GPU is almost full',
    description: ({ labels, value }) =>
      `${value} of the memory of GPU ${labels.gpu} (${labels.modelName}) of ${labels.instance} is in use, above ${formatQuantity(thresholds.gpuMemory)} for 10 minutes.`,
  }),

  /** The value is the code, which says whether program, driver or hardware failed. */
  gpuXidError: alert('GpuXidError', {
    when: platform.gpuXidError.max(gpu).above(0),
    for: '1m',
    severity: 'warning',
    service,
    summary: 'The driver of a GPU reports an error',
    description: ({ labels, value }) =>
      `GPU ${labels.gpu} (${labels.modelName}) of ${labels.instance} reports XID ${value}: its work may be lost.`,
  }),
});

export const { gpuTemperatureHigh, gpuMemoryFull, gpuXidError } = gpuAlerts();
