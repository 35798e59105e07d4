/**
 * Files of containers: what they read and write, and how much they keep.
 * Source: https://github.com/google/cadvisor/blob/v0.53.0/metrics/prometheus.go
 */
import { counter, gauge } from '@belvedere/promql';
import { cadvisor, CONTAINER_LABELS } from './job.ts';

const device = { labels: [...CONTAINER_LABELS, 'device'], job: cadvisor } as const;

export const containerDiskReads = counter('container_fs_reads_total', {
  help: 'Reads of a container.',
  ...device,
});

export const containerDiskWrites = counter('container_fs_writes_total', {
  help: 'Writes of a container.',
  ...device,
});

export const containerDiskReadBytes = counter('container_fs_reads_bytes_total', {
  help: 'Bytes that a container read.',
  ...device,
});

export const containerDiskWrittenBytes = counter('container_fs_writes_bytes_total', {
  help: 'Bytes that a container wrote.',
  ...device,
});

export const containerDiskUsage = gauge('container_fs_usage_bytes', {
  help: 'Space that files of a container take.',
  ...device,
});

export const containerDiskLimit = gauge('container_fs_limit_bytes', {
  help: 'Space of the file system that a container writes to.',
  ...device,
});

export const containerDiskInodesFree = gauge('container_fs_inodes_free', {
  help: 'Free inodes of the file system that a container writes to.',
  ...device,
});

export const containerDiskInodes = gauge('container_fs_inodes_total', {
  help: 'Inodes of the file system that a container writes to.',
  ...device,
});
