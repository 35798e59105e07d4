import { section, timeseries } from '@belvedere/dashboard-kit';
import { dashboards, ownGpus } from '@belvedere/metrics-documents';
import { gpuPower, gpuTemperature, gpuXidError } from '@belvedere/metrics-platform';

const byGpu = { by: ['instance', 'gpu'] } as const;
const third = { width: 8, min: 0, dataLinks: [{ dashboard: dashboards.mlPerformance }] } as const;

/** The GPUs as hardware; what models do on them is on the dashboard of the models. */
export const gpus = section('GPUs', [
  timeseries('Temperature of GPUs', {
    description: 'Temperature of each GPU. One that gets too hot slows itself down, and inferences take longer.',
    queries: [gpuTemperature.where(ownGpus).max(byGpu).legend('{{instance}} {{gpu}}')],
    ...third,
  }),
  timeseries('Power of GPUs', {
    description: 'Power that each GPU draws. Little power for much work is a GPU that slows itself down.',
    queries: [gpuPower.where(ownGpus).max(byGpu).legend('{{instance}} {{gpu}}')],
    ...third,
  }),
  timeseries('Errors of the GPU driver', {
    // Source: https://docs.nvidia.com/deploy/xid-errors/
    description:
      'Code of the last error that the driver reported, an XID; 0 is none. 48, 63, 64 and 79 are the hardware: the machine has to be drained.',
    queries: [gpuXidError.where(ownGpus).max(byGpu).legend('{{instance}} {{gpu}}')],
    ...third,
  }),
]);
