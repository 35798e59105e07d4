/**
 * Clocks, temperature, power and errors of a GPU.
 * Source: https://github.com/NVIDIA/dcgm-exporter/blob/4.5.3-4.8.2/etc/default-counters.csv
 */
import { counter, gauge } from '@belvedere/promql';
import { dcgmExporter, GPU_LABELS } from './job.ts';

const gpu = { labels: GPU_LABELS, job: dcgmExporter } as const;

export const gpuTemperature = gauge('DCGM_FI_DEV_GPU_TEMP', {
  help: 'Temperature of the GPU.',
  unit: 'celsius',
  ...gpu,
});

export const gpuMemoryTemperature = gauge('DCGM_FI_DEV_MEMORY_TEMP', {
  help: 'Temperature of the memory of the GPU.',
  unit: 'celsius',
  ...gpu,
});

export const gpuPower = gauge('DCGM_FI_DEV_POWER_USAGE', {
  help: 'Power that the GPU draws.',
  unit: 'watts',
  ...gpu,
});

export const gpuEnergy = counter('DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION', {
  help: 'Energy that the GPU has used since the driver was loaded, in mJ.',
  unit: 'millijoules',
  ...gpu,
});

export const gpuClock = gauge('DCGM_FI_DEV_SM_CLOCK', {
  help: 'Clock of the processors of the GPU, in MHz.',
  unit: 'megahertz',
  ...gpu,
});

export const gpuMemoryClock = gauge('DCGM_FI_DEV_MEM_CLOCK', {
  help: 'Clock of the memory of the GPU, in MHz.',
  unit: 'megahertz',
  ...gpu,
});

/** A code, not a count: what the last error was. */
export const gpuXidError = gauge('DCGM_FI_DEV_XID_ERRORS', {
  help: 'Code of the last error that the driver reported; 0 where there was none.',
  labels: [...GPU_LABELS, 'err_code', 'err_msg'],
  job: dcgmExporter,
});

export const gpuPcieReplays = counter('DCGM_FI_DEV_PCIE_REPLAY_COUNTER', {
  help: 'Transfers over PCIe that had to be repeated.',
  ...gpu,
});

export const gpuUncorrectableRemappedRows = counter('DCGM_FI_DEV_UNCORRECTABLE_REMAPPED_ROWS', {
  help: 'Rows of memory replaced after errors that could not be corrected.',
  ...gpu,
});

export const gpuCorrectableRemappedRows = counter('DCGM_FI_DEV_CORRECTABLE_REMAPPED_ROWS', {
  help: 'Rows of memory replaced after errors that could be corrected.',
  ...gpu,
});

export const gpuRowRemapFailure = gauge('DCGM_FI_DEV_ROW_REMAP_FAILURE', {
  help: 'Whether a row of memory could not be replaced: 1 or 0.',
  ...gpu,
});
