import { gpuTemperatureHigh } from '@belvedere/alerts-platform';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { gpuClock, gpuMemoryTemperature, gpuPower, gpuTemperature } from '@belvedere/metrics-platform';
import { gpuMachine } from '../variables.ts';

const own = { instance: gpuMachine };
const gpu = { by: ['instance', 'gpu', 'modelName'] } as const;
const name = '{{instance}} GPU {{gpu}}';
const HERTZ_PER_MEGAHERTZ = 1e6;
const half = { width: 12, min: 0 } as const;

/** Whether they are slowed down to save them. */
export const heat = section('Heat and power', [
  timeseries('Temperature', {
    description: 'Degrees of each GPU. At about 87 °C it slows down, at about 92 °C it stops.',
    queries: [gpuTemperature.where(own).max(gpu).legend(name)],
    alert: gpuTemperatureHigh,
    ...half,
  }),
  timeseries('Temperature of the memory', {
    description: 'Degrees of the memory of each GPU, which runs hotter than the processor.',
    queries: [gpuMemoryTemperature.where(own).max(gpu).legend(name)],
    ...half,
  }),
  timeseries('Power', {
    description: 'What each GPU draws. It stays below its limit by running slower.',
    queries: [gpuPower.where(own).max(gpu).legend(name)],
    ...half,
  }),
  timeseries('Clock', {
    description: 'How fast the processors of each GPU run. A step down under load: heat or power hold it back.',
    queries: [gpuClock.where(own).max(gpu).times(HERTZ_PER_MEGAHERTZ).legend(name)],
    unit: 'hertz',
    ...half,
  }),
]);
