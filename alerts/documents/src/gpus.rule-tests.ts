import { gpuMemoryFree, gpuMemoryUsed, gpuUtilization } from '@belvedere/metrics-platform';
import { gaugeSeries, quietTest, ruleTest, type RuleTest } from '@belvedere/rule-kit';
import { documentsGpuMemoryHigh, documentsGpuSaturated } from './resources.ts';
import { levels } from './test-support/series.ts';

/** A GPU of a machine; in a second pod where one is named. */
const gpu = (machine: string, index: string, pod = '', job = 'dcgm') => ({
  gpu: index,
  UUID: `GPU-${machine}-${index}`,
  pci_bus_id: '00000000:17:00.0',
  device: `nvidia${index}`,
  modelName: 'NVIDIA A100-SXM4-80GB',
  GPU_I_PROFILE: '',
  GPU_I_ID: '',
  Hostname: machine,
  DCGM_FI_DRIVER_VERSION: '580.95.05',
  namespace: '',
  pod,
  container: '',
  instance: machine,
  job,
});
type GpuLabels = ReturnType<typeof gpu>;

const busy = (labels: GpuLabels, percent: number) => gaugeSeries(gpuUtilization, labels, levels(30, percent));

const MEBIBYTES = 80_000;

/** The share of a GPU's memory that is in use. */
const taken = (labels: GpuLabels, share: number) => [
  gaugeSeries(gpuMemoryUsed, labels, levels(0.3 * MEBIBYTES, share * MEBIBYTES)),
  gaugeSeries(gpuMemoryFree, labels, levels(0.7 * MEBIBYTES, (1 - share) * MEBIBYTES)),
];

export const gpuTests: readonly RuleTest[] = [
  ruleTest({
    alert: documentsGpuSaturated,
    input: [
      busy(gpu('documents-gpu-0', '1'), 82),
      busy(gpu('documents-gpu-0', '1', 'training'), 10),
      busy(gpu('documents-gpu-0', '0'), 40),
      busy(gpu('feature-store-gpu-0', '1'), 100),
      busy(gpu('documents-gpu-1', '0', '', 'other'), 100),
    ],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { instance: 'documents-gpu-0', gpu: '1' },
        annotations: {
          summary: 'A GPU of document analysis is saturated',
          description: 'GPU 1 of documents-gpu-0 works 82% of the time, above 80 % for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({
    alert: documentsGpuSaturated,
    name: 'quiet at 80 %',
    input: [busy(gpu('documents-gpu-0', '0'), 80)],
    at: '30m',
  }),
  ruleTest({
    alert: documentsGpuMemoryHigh,
    input: [
      ...taken(gpu('documents-gpu-0', '1'), 0.82),
      ...taken(gpu('documents-gpu-0', '0'), 0.4),
      ...taken(gpu('feature-store-gpu-0', '1'), 0.99),
      ...taken(gpu('documents-gpu-0', '1', '', 'other'), 0.99),
      ...taken(gpu('documents-gpu-0', '1', '', 'another'), 0.01),
    ],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { instance: 'documents-gpu-0', gpu: '1' },
        annotations: {
          summary: 'A GPU of document analysis has little memory left',
          description: '82% of the memory of GPU 1 of documents-gpu-0 is in use, above 80 % for 5 minutes.',
        },
      },
    ],
  }),
  ruleTest({
    alert: documentsGpuMemoryHigh,
    name: 'takes the most of what the pods of a GPU report',
    input: [
      ...taken(gpu('documents-gpu-0', '0'), 0.84),
      gaugeSeries(gpuMemoryUsed, gpu('documents-gpu-0', '0', 'training'), levels(0, 1_000)),
      gaugeSeries(gpuMemoryFree, gpu('documents-gpu-0', '0', 'training'), levels(0, 1_000)),
    ],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { instance: 'documents-gpu-0', gpu: '0' },
        annotations: {
          summary: 'A GPU of document analysis has little memory left',
          description: '84% of the memory of GPU 0 of documents-gpu-0 is in use, above 80 % for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({
    alert: documentsGpuMemoryHigh,
    name: 'quiet at 80 %',
    input: taken(gpu('documents-gpu-0', '0'), 0.8),
    at: '30m',
  }),
];
