/**
 * An Elasticsearch node: its roles, its machine and its disks.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/nodes.go
 */
import { counter, gauge } from '@belvedere/promql';
import { elasticsearchExporter } from './job.ts';
import { node } from './node-labels.ts';

export const elasticsearchNodesRoles = gauge('elasticsearch_nodes_roles', {
  help: 'Whether a node has a role: 1 or 0.',
  labels: ['cluster', 'host', 'name', 'node', 'role'],
  job: elasticsearchExporter,
});

export const elasticsearchOsCpuPercent = gauge('elasticsearch_os_cpu_percent', {
  help: 'Processor time in use on the machine, in percent.',
  unit: 'percent',
  ...node,
});

export const elasticsearchOsLoad1 = gauge('elasticsearch_os_load1', { help: 'Load average over a minute.', ...node });

export const elasticsearchOsLoad5 = gauge('elasticsearch_os_load5', {
  help: 'Load average over five minutes.',
  ...node,
});

export const elasticsearchOsLoad15 = gauge('elasticsearch_os_load15', {
  help: 'Load average over fifteen minutes.',
  ...node,
});

export const elasticsearchOsMemFree = gauge('elasticsearch_os_mem_free_bytes', {
  help: 'Memory of the machine that is free.',
  ...node,
});

export const elasticsearchOsMemUsed = gauge('elasticsearch_os_mem_used_bytes', {
  help: 'Memory of the machine that is used.',
  ...node,
});

export const elasticsearchOsMemActualFree = gauge('elasticsearch_os_mem_actual_free_bytes', {
  help: 'Memory of the machine that is free, caches included; old versions state it.',
  ...node,
});

export const elasticsearchOsMemActualUsed = gauge('elasticsearch_os_mem_actual_used_bytes', {
  help: 'Memory of the machine that is used, caches left out; old versions state it.',
  ...node,
});

export const elasticsearchFilesystemDataSize = gauge('elasticsearch_filesystem_data_size_bytes', {
  help: 'Size of a file system with data.',
  labels: [...node.labels, 'mount', 'path'],
  job: elasticsearchExporter,
});

export const elasticsearchFilesystemDataFree = gauge('elasticsearch_filesystem_data_free_bytes', {
  help: 'Space that is free.',
  labels: [...node.labels, 'mount', 'path'],
  job: elasticsearchExporter,
});

export const elasticsearchFilesystemDataAvailable = gauge('elasticsearch_filesystem_data_available_bytes', {
  help: 'Space that the process can still fill.',
  labels: [...node.labels, 'mount', 'path'],
  job: elasticsearchExporter,
});

export const elasticsearchFilesystemIoStatsDeviceOperationsCount = counter(
  'elasticsearch_filesystem_io_stats_device_operations_count',
  { help: 'Reads and writes of a device.', labels: [...node.labels, 'device'], job: elasticsearchExporter },
);

export const elasticsearchFilesystemIoStatsDeviceReadOperationsCount = counter(
  'elasticsearch_filesystem_io_stats_device_read_operations_count',
  { help: 'Reads of a device.', labels: [...node.labels, 'device'], job: elasticsearchExporter },
);

export const elasticsearchFilesystemIoStatsDeviceWriteOperationsCount = counter(
  'elasticsearch_filesystem_io_stats_device_write_operations_count',
  { help: 'Writes of a device.', labels: [...node.labels, 'device'], job: elasticsearchExporter },
);

export const elasticsearchFilesystemIoStatsDeviceReadSizeKilobytesSum = counter(
  'elasticsearch_filesystem_io_stats_device_read_size_kilobytes_sum',
  {
    help: 'Kilobytes read from a device.',
    labels: [...node.labels, 'device'],
    unit: 'kilobytes',
    job: elasticsearchExporter,
  },
);

export const elasticsearchFilesystemIoStatsDeviceWriteSizeKilobytesSum = counter(
  'elasticsearch_filesystem_io_stats_device_write_size_kilobytes_sum',
  {
    help: 'Kilobytes written to a device.',
    labels: [...node.labels, 'device'],
    unit: 'kilobytes',
    job: elasticsearchExporter,
  },
);
