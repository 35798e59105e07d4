import { job } from '@belvedere/promql';

/**
 * The exporter of NVIDIA's data centre GPU manager, one target a machine with GPUs, with the counters that it shows by
 * default. Units are those of the driver, not base units.
 * Source: https://github.com/NVIDIA/dcgm-exporter/blob/4.5.3-4.8.2/etc/default-counters.csv
 */
export const dcgmExporter = job('dcgm', { scrapeInterval: '15s' });

/**
 * Which GPU it is and who uses it; `GPU_I_*` where it is shared out as instances, and namespace, pod and container where
 * a pod has it (scraped with `honor_labels`). `Hostname` becomes `hostname` in the release after 4.8.2.
 * Source: https://github.com/NVIDIA/dcgm-exporter/blob/4.5.3-4.8.2/internal/pkg/rendermetrics/render_metrics.go,
 * internal/pkg/transformation/const.go
 */
export const GPU_LABELS = [
  'gpu',
  'UUID',
  'pci_bus_id',
  'device',
  'modelName',
  'GPU_I_PROFILE',
  'GPU_I_ID',
  'Hostname',
  'DCGM_FI_DRIVER_VERSION',
  'namespace',
  'pod',
  'container',
] as const;
