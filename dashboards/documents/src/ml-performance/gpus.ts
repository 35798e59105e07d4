import { documentsGpuMemoryHigh, documentsGpuSaturated, gpuMemoryUse, gpuUse } from '@belvedere/alerts-documents';
import { ratio } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { ownGpus } from '@belvedere/metrics-documents';
import { gpuClock, gpuPower, gpuTensorActive } from '@belvedere/metrics-platform';

const byGpu = { by: ['instance', 'gpu'] } as const;
const share = { width: 8, min: 0, max: ratio(1) } as const;

/** What the models run on. */
export const gpus = section('GPUs', [
  timeseries('GPUs at work', {
    description: 'Share of the time in which a GPU worked. One far above the others is work that is badly shared.',
    queries: [gpuUse.legend('{{instance}} {{gpu}}')],
    alert: documentsGpuSaturated,
    ...share,
  }),
  timeseries('GPU memory', {
    description: 'Share of a GPU’s memory that models and their batches take. When it is full, inferences fail.',
    queries: [gpuMemoryUse.legend('{{instance}} {{gpu}}')],
    alert: documentsGpuMemoryHigh,
    ...share,
  }),
  timeseries('Tensor cores at work', {
    description:
      'Share of the cycles in which the tensor cores worked. Far below the work of the GPU, models wait for data or batches are small.',
    queries: [gpuTensorActive.where(ownGpus).max(byGpu).legend('{{instance}} {{gpu}}')],
    ...share,
  }),
  timeseries('GPU power', {
    description: 'Power that a GPU draws. It follows its work.',
    queries: [gpuPower.where(ownGpus).max(byGpu).legend('{{instance}} {{gpu}}')],
    min: 0,
  }),
  timeseries('GPU clock', {
    description:
      'Clock of the processors of a GPU, in MHz. If it falls under load, the GPU is too hot or short of power.',
    queries: [gpuClock.where(ownGpus).max(byGpu).legend('{{instance}} {{gpu}}')],
    min: 0,
  }),
]);
