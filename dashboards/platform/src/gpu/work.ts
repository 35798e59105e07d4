import { quantity, ratio } from '@belvedere/core';
import { timeseries, useSection } from '@belvedere/dashboard-kit';
import { gpuMemoryCopyUtilization, gpuTensorActive, gpuUtilization } from '@belvedere/metrics-platform';
import { gpuMachine } from '../variables.ts';

const own = { instance: gpuMachine };
const gpu = { by: ['instance', 'gpu'] } as const;
const name = '{{instance}} GPU {{gpu}}';
const WHOLE = quantity(100, 'percent');
const third = { width: 8, min: 0, max: ratio(1) } as const;

/** Whether they do what they were bought for. */
export const work = useSection('GPUs', {
  utilization: {
    description:
      'The share of the time in which some program ran on each GPU. Little, for long: it waits for data, or for work.',
    queries: [gpuUtilization.where(own).max(gpu).dividedBy(WHOLE).legend(name)],
    max: ratio(1),
  },
  further: [
    timeseries('Tensor cores', {
      description:
        'The share of the time in which the cores for matrices worked. Far below utilization: other steps hold them up.',
      queries: [gpuTensorActive.where(own).max(gpu).legend(name)],
      ...third,
    }),
    timeseries('Memory transfers', {
      description:
        'The share of the time in which memory was read or written. Near 100 % the model is bound by memory.',
      queries: [gpuMemoryCopyUtilization.where(own).max(gpu).dividedBy(WHOLE).legend(name)],
      ...third,
    }),
  ],
});
