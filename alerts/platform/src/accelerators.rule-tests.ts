import * as platform from '@belvedere/metrics-platform';
import { gaugeSeries, type RuleTest } from '@belvedere/rule-kit';
import { gpuMemoryFull, gpuTemperatureHigh, gpuXidError } from './accelerators.ts';
import { alertTests, elsewhere } from './alert-tests.ts';
import { level } from './levels.ts';

/** A GPU as a whole, or the part of it that a pod has. */
const labelsOf = (gpu: string, pod: string, instance = 'gpu-0') => ({
  gpu,
  UUID: `GPU-${gpu}`,
  pci_bus_id: '',
  device: `nvidia${gpu}`,
  modelName: 'A100',
  GPU_I_PROFILE: '',
  GPU_I_ID: '',
  Hostname: 'gpu-0',
  DCGM_FI_DRIVER_VERSION: '580',
  namespace: '',
  pod,
  container: '',
  instance,
});

const temperature = (degrees: number, gpu = '0') => [
  gaugeSeries(platform.gpuTemperature, labelsOf(gpu, ''), level(60, degrees)),
  gaugeSeries(platform.gpuTemperature, labelsOf(gpu, 'training'), level(50, 50)),
];
const memory = (used: number, gpu = '0', size = 1000, instance = 'gpu-0') => [
  gaugeSeries(platform.gpuMemoryUsed, labelsOf(gpu, '', instance), level(100, used)),
  gaugeSeries(platform.gpuMemoryFree, labelsOf(gpu, '', instance), level(size - 100, size - used)),
  gaugeSeries(platform.gpuMemoryUsed, labelsOf(gpu, 'training', instance), level(10, 10)),
  gaugeSeries(platform.gpuMemoryFree, labelsOf(gpu, 'training', instance), level(1, 1)),
];
const xid = (code: number, gpu = '0') => [
  gaugeSeries(platform.gpuXidError, { ...labelsOf(gpu, ''), err_code: '', err_msg: '' }, level(0, code)),
  gaugeSeries(platform.gpuXidError, { ...labelsOf(gpu, 'training'), err_code: '', err_msg: '' }, level(0, 0)),
];

const labels = { instance: 'gpu-0', gpu: '0', modelName: 'A100' };

/** A GPU of a domain that watches its own. */
const owned = memory(990, '0', 1000, 'documents-gpu-0');

export const gpuTests: readonly RuleTest[] = [
  ...alertTests(gpuTemperatureHigh, {
    given: temperature,
    fires: 86,
    quiet: 85,
    beside: temperature(60, '1'),
    labels,
    description:
      'GPU 0 (A100) of gpu-0 is at 86 °C, above 85 °C for 10 minutes: it slows down, and stops a few degrees later.',
  }),
  ...alertTests(gpuMemoryFull, {
    given: memory,
    fires: 955,
    quiet: 950,
    beside: [...memory(100, '1'), ...elsewhere(memory(990, '0', 2000)), ...owned],
    strangers: owned,
    labels,
    description: '95.5% of the memory of GPU 0 (A100) of gpu-0 is in use, above 95 % for 10 minutes.',
  }),
  ...alertTests(gpuXidError, {
    given: xid,
    fires: 1,
    quiet: 0,
    beside: xid(0, '1'),
    labels,
    description: 'GPU 0 (A100) of gpu-0 reports XID 1: its work may be lost.',
  }),
];
