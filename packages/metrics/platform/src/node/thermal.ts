/**
 * Heat, energy of the processors, and memory errors, as far as the hardware tells.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/thermal_zone_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/rapl_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/edac_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const cooling = { labels: ['name', 'type'], job: nodeExporter } as const;
const zone = { labels: ['index', 'path'], job: nodeExporter } as const;
const row = { labels: ['controller', 'csrow'], job: nodeExporter } as const;

export const nodeThermalZoneTemp = gauge('node_thermal_zone_temp', {
  help: 'Temperature of a zone.',
  labels: ['zone', 'type'],
  unit: 'celsius',
  job: nodeExporter,
});

export const nodeCoolingDeviceCurState = gauge('node_cooling_device_cur_state', {
  help: 'How hard a device cools, in steps of its own.',
  ...cooling,
});

export const nodeCoolingDeviceMaxState = gauge('node_cooling_device_max_state', {
  help: 'The most that a device can cool, in steps of its own.',
  ...cooling,
});

export const nodeRaplPackage = counter('node_rapl_package_joules_total', {
  help: 'Energy that a processor package used.',
  ...zone,
});

export const nodeRaplCore = counter('node_rapl_core_joules_total', {
  help: 'Energy that the cores of a package used.',
  ...zone,
});

export const nodeRaplDram = counter('node_rapl_dram_joules_total', { help: 'Energy that memory used.', ...zone });

export const nodeEdacCorrectableErrors = counter('node_edac_correctable_errors_total', {
  help: 'Memory errors that were corrected.',
  labels: ['controller'],
  job: nodeExporter,
});

export const nodeEdacUncorrectableErrors = counter('node_edac_uncorrectable_errors_total', {
  help: 'Memory errors that could not be corrected.',
  labels: ['controller'],
  job: nodeExporter,
});

export const nodeEdacCsrowCorrectableErrors = counter('node_edac_csrow_correctable_errors_total', {
  help: 'Memory errors of a row that were corrected.',
  ...row,
});

export const nodeEdacCsrowUncorrectableErrors = counter('node_edac_csrow_uncorrectable_errors_total', {
  help: 'Memory errors of a row that could not be corrected.',
  ...row,
});
