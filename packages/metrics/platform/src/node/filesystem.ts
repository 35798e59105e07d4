/**
 * File systems of a machine, and its file descriptors.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/filesystem_common.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/filefd_linux.go
 */
import { gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const filesystem = { labels: ['device', 'mountpoint', 'fstype', 'device_error'], job: nodeExporter } as const;

export const nodeFilesystemSize = gauge('node_filesystem_size_bytes', {
  help: 'Size of a file system.',
  ...filesystem,
});

export const nodeFilesystemFree = gauge('node_filesystem_free_bytes', {
  help: 'Space that nothing fills.',
  ...filesystem,
});

export const nodeFilesystemAvailable = gauge('node_filesystem_avail_bytes', {
  help: 'Space that users other than root can still fill.',
  ...filesystem,
});

export const nodeFilesystemFiles = gauge('node_filesystem_files', { help: 'Inodes of a file system.', ...filesystem });

export const nodeFilesystemFilesFree = gauge('node_filesystem_files_free', {
  help: 'Inodes that are not used.',
  ...filesystem,
});

export const nodeFilesystemReadOnly = gauge('node_filesystem_readonly', {
  help: 'Whether a file system is mounted read-only: 1 or 0.',
  ...filesystem,
});

export const nodeFilesystemDeviceError = gauge('node_filesystem_device_error', {
  help: 'Whether a file system could not be examined: 1 or 0.',
  ...filesystem,
});

export const nodeFilesystemMountInfo = gauge('node_filesystem_mount_info', {
  help: 'Where a device is mounted, as labels; the value is 1.',
  labels: ['device', 'major', 'minor', 'mountpoint'],
  job: nodeExporter,
});

export const nodeFileDescriptorsAllocated = gauge('node_filefd_allocated', {
  help: 'File descriptors in use on the machine.',
  job: nodeExporter,
});

export const nodeFileDescriptorsMaximum = gauge('node_filefd_maximum', {
  help: 'File descriptors that the machine can have.',
  job: nodeExporter,
});
