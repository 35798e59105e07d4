/**
 * What a machine is, and what its kernel says of itself.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/uname.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/os_release.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/dmi.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/kernel_hung_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

/** What the firmware states; a machine shows only those that it has. */
const DMI_LABELS = [
  'bios_date',
  'bios_release',
  'bios_vendor',
  'bios_version',
  'board_asset_tag',
  'board_name',
  'board_serial',
  'board_vendor',
  'board_version',
  'chassis_asset_tag',
  'chassis_serial',
  'chassis_vendor',
  'chassis_version',
  'product_family',
  'product_name',
  'product_serial',
  'product_sku',
  'product_uuid',
  'product_version',
  'system_vendor',
] as const;

export const nodeUname = gauge('node_uname_info', {
  help: 'What the kernel says of the machine, as labels; the value is 1.',
  labels: ['domainname', 'machine', 'nodename', 'release', 'sysname', 'version'],
  job: nodeExporter,
});

export const nodeOsInfo = gauge('node_os_info', {
  help: 'The operating system, as labels; the value is 1.',
  labels: [
    'build_id',
    'id',
    'id_like',
    'image_id',
    'image_version',
    'name',
    'pretty_name',
    'variant',
    'variant_id',
    'version',
    'version_codename',
    'version_id',
  ],
  job: nodeExporter,
});

export const nodeOsVersion = gauge('node_os_version', {
  help: 'Version of the operating system, as a number.',
  labels: ['id', 'id_like', 'name'],
  job: nodeExporter,
});

export const nodeDmiInfo = gauge('node_dmi_info', {
  help: 'What the firmware says of the hardware, as labels; the value is 1.',
  labels: DMI_LABELS,
  job: nodeExporter,
});

export const nodeSelinuxEnabled = gauge('node_selinux_enabled', {
  help: 'Whether SELinux is in use: 1 or 0.',
  job: nodeExporter,
});

export const nodeEntropyAvailableBits = gauge('node_entropy_available_bits', {
  help: 'Randomness that the kernel has gathered.',
  unit: 'bits',
  job: nodeExporter,
});

export const nodeEntropyPoolSizeBits = gauge('node_entropy_pool_size_bits', {
  help: 'Randomness that the kernel can hold.',
  unit: 'bits',
  job: nodeExporter,
});

export const nodeKernelHungTasks = counter('node_kernel_hung_tasks_total', {
  help: 'Tasks that did not move for so long that the kernel reported them.',
  job: nodeExporter,
});
