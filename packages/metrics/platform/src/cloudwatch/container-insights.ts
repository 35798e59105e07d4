/**
 * Clusters of EKS as Container Insights sees them. Utilizations are in percent.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-metrics-EKS.html
 */
import { gauge } from '@belvedere/promql';
import { cloudwatchExporter } from './job.ts';

const values = { exported_job: ['containerinsights'] };
const cluster = { labels: ['exported_job', 'cluster_name'], values, job: cloudwatchExporter } as const;
const node = {
  labels: ['exported_job', 'cluster_name', 'node_name', 'instance_id'],
  values,
  job: cloudwatchExporter,
} as const;
const pod = {
  labels: ['exported_job', 'cluster_name', 'namespace', 'pod_name'],
  values,
  job: cloudwatchExporter,
} as const;

export const eksNodes = gauge('containerinsights_cluster_node_count_average', {
  help: 'Nodes of a cluster.',
  ...cluster,
});

export const eksFailedNodes = gauge('containerinsights_cluster_failed_node_count_maximum', {
  help: 'Nodes of a cluster that some condition disables.',
  ...cluster,
});

export const eksRunningPods = gauge('containerinsights_namespace_number_of_running_pods_average', {
  help: 'Pods of a namespace that run.',
  labels: ['exported_job', 'cluster_name', 'namespace'],
  values,
  job: cloudwatchExporter,
});

export const eksServicePods = gauge('containerinsights_service_number_of_running_pods_average', {
  help: 'Pods of a service that run.',
  labels: ['exported_job', 'cluster_name', 'namespace', 'service'],
  values,
  job: cloudwatchExporter,
});

export const eksNodeCpuUtilization = gauge('containerinsights_node_cpu_utilization_average', {
  help: 'Share of the processors of a node that is used.',
  unit: 'percent',
  ...node,
});

export const eksNodeCpuReserved = gauge('containerinsights_node_cpu_reserved_capacity_average', {
  help: 'Share of the processors of a node that pods have asked for.',
  unit: 'percent',
  ...node,
});

export const eksNodeMemoryUtilization = gauge('containerinsights_node_memory_utilization_average', {
  help: 'Share of the memory of a node that is used.',
  unit: 'percent',
  ...node,
});

export const eksNodeMemoryReserved = gauge('containerinsights_node_memory_reserved_capacity_average', {
  help: 'Share of the memory of a node that pods have asked for.',
  unit: 'percent',
  ...node,
});

export const eksNodeDiskUtilization = gauge('containerinsights_node_filesystem_utilization_average', {
  help: 'Share of the file systems of a node that is used.',
  unit: 'percent',
  ...node,
});

export const eksNodeNetwork = gauge('containerinsights_node_network_total_bytes_average', {
  help: 'Bytes that a node sends and receives in a second.',
  unit: 'bytes/second',
  ...node,
});

export const eksPodCpuUtilization = gauge('containerinsights_pod_cpu_utilization_over_pod_limit_average', {
  help: 'Share of its limit of processors that a pod uses.',
  unit: 'percent',
  ...pod,
});

export const eksPodMemoryUtilization = gauge('containerinsights_pod_memory_utilization_over_pod_limit_average', {
  help: 'Share of its limit of memory that a pod uses.',
  unit: 'percent',
  ...pod,
});

export const eksPodRestarts = gauge('containerinsights_pod_number_of_container_restarts_maximum', {
  help: 'Restarts of the containers of a pod.',
  ...pod,
});
