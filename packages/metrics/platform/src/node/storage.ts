/**
 * Software RAID and NVMe devices.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/mdadm_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/nvme_linux.go
 */
import { gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const device = { labels: ['device'], job: nodeExporter } as const;
const namespace = { labels: ['device', 'nsid'], job: nodeExporter } as const;

export const nodeMdState = gauge('node_md_state', {
  help: 'Whether an array is in a state: 1 or 0.',
  labels: [...device.labels, 'state'],
  values: { state: ['active', 'inactive', 'recovering', 'resync', 'check'] },
  job: nodeExporter,
});

export const nodeMdDisks = gauge('node_md_disks', {
  help: 'Disks of an array by their state.',
  labels: [...device.labels, 'state'],
  values: { state: ['active', 'failed', 'spare'] },
  job: nodeExporter,
});

export const nodeMdDisksRequired = gauge('node_md_disks_required', {
  help: 'Disks that an array should have.',
  ...device,
});

export const nodeMdRaidDisks = gauge('node_md_raid_disks', { help: 'Disks that an array is made of.', ...device });

export const nodeMdDegraded = gauge('node_md_degraded', { help: 'Disks that an array lacks.', ...device });

export const nodeMdBlocks = gauge('node_md_blocks', { help: 'Blocks of an array.', ...device });

export const nodeMdBlocksSynced = gauge('node_md_blocks_synced', {
  help: 'Blocks of an array that are in sync.',
  ...device,
});

export const nodeNvmeInfo = gauge('node_nvme_info', {
  help: 'What a device is, as labels; the value is 1.',
  labels: [...device.labels, 'firmware_revision', 'model', 'serial', 'state', 'cntlid'],
  job: nodeExporter,
});

export const nodeNvmeNamespaceInfo = gauge('node_nvme_namespace_info', {
  help: 'A namespace of a device, as labels; the value is 1.',
  labels: [...namespace.labels, 'ana_state'],
  job: nodeExporter,
});

export const nodeNvmeNamespaceCapacity = gauge('node_nvme_namespace_capacity_bytes', {
  help: 'Capacity of a namespace.',
  ...namespace,
});

export const nodeNvmeNamespaceSize = gauge('node_nvme_namespace_size_bytes', {
  help: 'Size of a namespace.',
  ...namespace,
});

export const nodeNvmeNamespaceUsed = gauge('node_nvme_namespace_used_bytes', {
  help: 'Space of a namespace that is used.',
  ...namespace,
});

export const nodeNvmeNamespaceLogicalBlockSize = gauge('node_nvme_namespace_logical_block_size_bytes', {
  help: 'Size of a block of a namespace.',
  ...namespace,
});
