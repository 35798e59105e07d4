/**
 * File systems and block devices of a machine.
 * Source: https://github.com/prometheus/node_exporter/blob/master/collector/filesystem_common.go, diskstats_linux.go, filefd_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const filesystem = { labels: ['device', 'fstype', 'mountpoint'], job: nodeExporter } as const;
const device = { labels: ['device'], job: nodeExporter } as const;

export const nodeFilesystemSize = gauge('node_filesystem_size_bytes', {
  help: 'Size of a file system.',
  ...filesystem,
});

export const nodeFilesystemAvailable = gauge('node_filesystem_avail_bytes', {
  help: 'Space that users other than root can still fill.',
  ...filesystem,
});

export const nodeFilesystemFiles = gauge('node_filesystem_files', {
  help: 'Inodes of a file system.',
  ...filesystem,
});

export const nodeFilesystemFilesFree = gauge('node_filesystem_files_free', {
  help: 'Inodes that are not used.',
  ...filesystem,
});

export const nodeFilesystemReadOnly = gauge('node_filesystem_readonly', {
  help: 'Whether a file system is mounted read-only: 1 or 0.',
  ...filesystem,
});

export const nodeDiskRead = counter('node_disk_read_bytes_total', { help: 'Bytes read from a device.', ...device });

export const nodeDiskWritten = counter('node_disk_written_bytes_total', {
  help: 'Bytes written to a device.',
  ...device,
});

export const nodeDiskReads = counter('node_disk_reads_completed_total', { help: 'Reads completed.', ...device });

export const nodeDiskWrites = counter('node_disk_writes_completed_total', { help: 'Writes completed.', ...device });

export const nodeDiskIoTime = counter('node_disk_io_time_seconds_total', {
  help: 'Time in which the device had something to do.',
  ...device,
});

export const nodeFileDescriptorsAllocated = gauge('node_filefd_allocated', {
  help: 'File descriptors in use on the machine.',
  job: nodeExporter,
});

export const nodeFileDescriptorsMaximum = gauge('node_filefd_maximum', {
  help: 'File descriptors that the machine can have.',
  job: nodeExporter,
});
