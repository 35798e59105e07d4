import { gpuMemoryFull } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { gpuMemoryFree, gpuMemoryReserved, gpuMemoryUsed } from '@belvedere/metrics-platform';
import { gpuMachine } from '../variables.ts';

const own = { instance: gpuMachine };
const gpu = { by: ['instance', 'gpu', 'modelName'] } as const;
const name = '{{instance}} GPU {{gpu}}';
const used = gpuMemoryUsed.where(own).max(gpu);
const free = gpuMemoryFree.where(own).max(gpu);
const half = { width: 12, min: 0 } as const;

/** Whether the next model still fits. */
export const memory = section('Memory', [
  timeseries('Memory in use', {
    description: 'The share of the memory of each GPU that programs hold. Training that needs more ends with an error.',
    queries: [used.dividedBy(used.plus(free)).legend(name)],
    alert: gpuMemoryFull,
    max: ratio(1),
    ...half,
  }),
  timeseries('Memory by use', {
    description: 'Memory of the chosen machines that programs hold, that the driver keeps, and that is free.',
    queries: [
      used.sum().legend('used'),
      gpuMemoryReserved.where(own).max(gpu).sum().legend('reserved'),
      free.sum().legend('free'),
    ],
    stack: 'normal',
    ...half,
  }),
]);
