/**
 * Block devices of a machine.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/diskstats_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const device = { labels: ['device'], job: nodeExporter } as const;

export const nodeDiskInfo = gauge('node_disk_info', {
  help: 'What a device is, as labels; the value is 1.',
  labels: [...device.labels, 'major', 'minor', 'path', 'wwn', 'model', 'serial', 'revision', 'rotational'],
  job: nodeExporter,
});

export const nodeDiskReads = counter('node_disk_reads_completed_total', { help: 'Reads completed.', ...device });

export const nodeDiskReadsMerged = counter('node_disk_reads_merged_total', {
  help: 'Reads that were joined to one beside them.',
  ...device,
});

export const nodeDiskRead = counter('node_disk_read_bytes_total', { help: 'Bytes read from a device.', ...device });

export const nodeDiskReadTime = counter('node_disk_read_time_seconds_total', {
  help: 'Time that reads took, summed over all of them.',
  ...device,
});

export const nodeDiskWrites = counter('node_disk_writes_completed_total', { help: 'Writes completed.', ...device });

export const nodeDiskWritesMerged = counter('node_disk_writes_merged_total', {
  help: 'Writes that were joined to one beside them.',
  ...device,
});

export const nodeDiskWritten = counter('node_disk_written_bytes_total', {
  help: 'Bytes written to a device.',
  ...device,
});

export const nodeDiskWriteTime = counter('node_disk_write_time_seconds_total', {
  help: 'Time that writes took, summed over all of them.',
  ...device,
});

export const nodeDiskIoNow = gauge('node_disk_io_now', { help: 'Reads and writes under way.', ...device });

export const nodeDiskIoTime = counter('node_disk_io_time_seconds_total', {
  help: 'Time in which the device had something to do.',
  ...device,
});

export const nodeDiskIoTimeWeighted = counter('node_disk_io_time_weighted_seconds_total', {
  help: 'Time that reads and writes spent under way: its rate is the length of the queue.',
  ...device,
});

export const nodeDiskDiscardsCompleted = counter('node_disk_discards_completed_total', {
  help: 'Discards completed.',
  ...device,
});

export const nodeDiskDiscardsMerged = counter('node_disk_discards_merged_total', {
  help: 'Discards that were joined to one beside them.',
  ...device,
});

export const nodeDiskDiscardedSectors = counter('node_disk_discarded_sectors_total', {
  help: 'Sectors discarded.',
  ...device,
});

export const nodeDiskDiscardTime = counter('node_disk_discard_time_seconds_total', {
  help: 'Time that discards took, summed over all of them.',
  ...device,
});

export const nodeDiskFlushRequests = counter('node_disk_flush_requests_total', {
  help: 'Flushes completed.',
  ...device,
});

export const nodeDiskFlushRequestsTime = counter('node_disk_flush_requests_time_seconds_total', {
  help: 'Time that flushes took, summed over all of them.',
  ...device,
});

export const nodeDiskAtaWriteCache = gauge('node_disk_ata_write_cache', {
  help: 'Whether a device has a write cache: 1 or 0.',
  ...device,
});

export const nodeDiskAtaWriteCacheEnabled = gauge('node_disk_ata_write_cache_enabled', {
  help: 'Whether the write cache of a device is used: 1 or 0.',
  ...device,
});

export const nodeDiskAtaRotationRateRpm = gauge('node_disk_ata_rotation_rate_rpm', {
  help: 'How fast a disk turns, in revolutions per minute; 0 where nothing turns.',
  unit: 'rpm',
  ...device,
});

export const nodeDiskDeviceMapperInfo = gauge('node_disk_device_mapper_info', {
  help: 'What a mapped device stands for, as labels; the value is 1.',
  labels: [...device.labels, 'name', 'uuid', 'vg_name', 'lv_name', 'lv_layer'],
  job: nodeExporter,
});

export const nodeDiskFilesystemInfo = gauge('node_disk_filesystem_info', {
  help: 'The file system on a device, as labels; the value is 1.',
  labels: [...device.labels, 'type', 'usage', 'uuid', 'version'],
  job: nodeExporter,
});
