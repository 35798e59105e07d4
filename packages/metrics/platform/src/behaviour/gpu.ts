import { levelOf, rateOf, signal, targetsOf, type Behaviour, type Signal } from '@belvedere/simulator/model';
import * as dcgm from '../dcgm/index.ts';
import { exporterBehaviour } from './exporter.ts';

export interface GpuWorkload {
  /** GPUs of each machine. */
  readonly gpus: number;
  /** The share of the time in which they work. */
  readonly utilization: Signal;
  /** The share of their memory that is used. */
  readonly memoryUsed: Signal;
  /** Degrees Celsius; by default as busy as they are: 44 when idle, 70 at full work. */
  readonly temperature?: Signal;
  /** Code of the last error of the driver; 0, none, where it is left out. */
  readonly xidError?: Signal;
}

const MEBIBYTES = 81_920;
const WATTS = { idle: 62, busy: 340 };

/** Machines with GPUs, as NVIDIA's exporter shows them. */
export function gpuBehaviour(instances: readonly string[], workload: GpuWorkload): Behaviour {
  const {
    utilization,
    memoryUsed,
    temperature = signal('temperature of the GPUs', ({ read }) => 44 + 26 * read(utilization)),
    xidError = signal('error of the GPUs', 0),
  } = workload;
  const busy = ({ read, noise }: { read: (signal: Signal) => number; noise: (amplitude: number) => number }): number =>
    Math.min(1, read(utilization) * noise(0.08));
  const series = (instance: string) => {
    const labels = Array.from({ length: workload.gpus }, (_, index) => gpuLabels(instance, index));
    const each = { labels, on: (name: string) => name === instance };
    const failed = { ...each, labels: labels.map((own) => ({ ...own, err_code: '', err_msg: '' })) };
    return [
      levelOf(dcgm.gpuUtilization, (moment) => Math.round(100 * busy(moment)), each),
      levelOf(dcgm.gpuMemoryCopyUtilization, (moment) => Math.round(46 * busy(moment)), each),
      levelOf(dcgm.gpuMemoryUsed, ({ read }) => Math.round(MEBIBYTES * read(memoryUsed)), each),
      levelOf(dcgm.gpuMemoryFree, ({ read }) => MEBIBYTES - Math.round(MEBIBYTES * read(memoryUsed)), each),
      levelOf(dcgm.gpuMemoryReserved, 620, each),
      levelOf(dcgm.gpuTemperature, ({ read, wander }) => Math.round(read(temperature) * wander(0.03)), each),
      levelOf(
        dcgm.gpuMemoryTemperature,
        ({ read, wander }) => Math.round(1.08 * read(temperature) * wander(0.03)),
        each,
      ),
      levelOf(dcgm.gpuPower, (moment) => WATTS.idle + (WATTS.busy - WATTS.idle) * busy(moment), each),
      levelOf(dcgm.gpuClock, 1_410, each),
      levelOf(dcgm.gpuTensorActive, (moment) => 0.6 * busy(moment), each),
      levelOf(dcgm.gpuXidError, ({ read }) => read(xidError), failed),
      rateOf(dcgm.gpuPcieReplays, 0, each),
      rateOf(dcgm.gpuUncorrectableRemappedRows, 0, each),
      levelOf(dcgm.gpuRowRemapFailure, 0, each),
    ];
  };
  return exporterBehaviour({ targets: targetsOf(dcgm.dcgmExporter, instances), series: instances.flatMap(series) });
}

/** GPUs as a whole, not shared out and not bound to a pod. */
const gpuLabels = (Hostname: string, index: number) => ({
  gpu: String(index),
  UUID: `GPU-7f2c1d90-${String(index).padStart(4, '0')}-4a51-9b0e-${Hostname}`,
  pci_bus_id: `00000000:${(0x17 + index).toString(16).toUpperCase()}:00.0`,
  device: `nvidia${index}`,
  modelName: 'NVIDIA A100-SXM4-80GB',
  GPU_I_PROFILE: '',
  GPU_I_ID: '',
  Hostname,
  DCGM_FI_DRIVER_VERSION: '580.95.05',
  namespace: '',
  pod: '',
  container: '',
});
