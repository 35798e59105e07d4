/**
 * How busy a GPU is, and how much of its memory is used. What begins with `DCGM_FI_PROF_` needs a GPU of the
 * Volta generation or later.
 * Source: https://github.com/NVIDIA/dcgm-exporter/blob/4.5.3-4.8.2/etc/default-counters.csv
 */
import { gauge } from '@belvedere/promql';
import { dcgmExporter, GPU_LABELS } from './job.ts';

const percent = { labels: GPU_LABELS, unit: 'percent', job: dcgmExporter } as const;
const mebibytes = { labels: GPU_LABELS, unit: 'mebibytes', job: dcgmExporter } as const;
const ratio = { labels: GPU_LABELS, unit: 'ratio', job: dcgmExporter } as const;
const bytesPerSecond = { labels: GPU_LABELS, unit: 'bytes/second', job: dcgmExporter } as const;

export const gpuUtilization = gauge('DCGM_FI_DEV_GPU_UTIL', {
  help: 'Share of the time in which the GPU worked, in percent.',
  ...percent,
});

export const gpuMemoryCopyUtilization = gauge('DCGM_FI_DEV_MEM_COPY_UTIL', {
  help: 'Share of the time in which memory was read or written, in percent.',
  ...percent,
});

export const gpuEncoderUtilization = gauge('DCGM_FI_DEV_ENC_UTIL', {
  help: 'Share of the time in which video was encoded, in percent.',
  ...percent,
});

export const gpuDecoderUtilization = gauge('DCGM_FI_DEV_DEC_UTIL', {
  help: 'Share of the time in which video was decoded, in percent.',
  ...percent,
});

export const gpuMemoryUsed = gauge('DCGM_FI_DEV_FB_USED', {
  help: 'Memory of the GPU that is used, in MiB.',
  ...mebibytes,
});

export const gpuMemoryFree = gauge('DCGM_FI_DEV_FB_FREE', {
  help: 'Memory of the GPU that is free, in MiB.',
  ...mebibytes,
});

export const gpuMemoryReserved = gauge('DCGM_FI_DEV_FB_RESERVED', {
  help: 'Memory of the GPU that the driver keeps, in MiB.',
  ...mebibytes,
});

export const gpuGraphicsEngineActive = gauge('DCGM_FI_PROF_GR_ENGINE_ACTIVE', {
  help: 'Share of the time in which any engine worked.',
  ...ratio,
});

export const gpuTensorActive = gauge('DCGM_FI_PROF_PIPE_TENSOR_ACTIVE', {
  help: 'Share of the cycles in which the tensor cores worked.',
  ...ratio,
});

export const gpuMemoryActive = gauge('DCGM_FI_PROF_DRAM_ACTIVE', {
  help: 'Share of the cycles in which memory sent or received.',
  ...ratio,
});

export const gpuPcieTransmitted = gauge('DCGM_FI_PROF_PCIE_TX_BYTES', {
  help: 'Bytes sent over PCIe in a second.',
  ...bytesPerSecond,
});

export const gpuPcieReceived = gauge('DCGM_FI_PROF_PCIE_RX_BYTES', {
  help: 'Bytes received over PCIe in a second.',
  ...bytesPerSecond,
});
