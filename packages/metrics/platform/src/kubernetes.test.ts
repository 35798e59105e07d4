import { describe, expect, test } from '@jest/globals';
import { platformCatalog } from './index.ts';

/**
 * What alerts and dashboards of Kubernetes read, each with the labels that they match, group or join by. The recorded
 * series among it are left out. Source of the selection: https://github.com/kubernetes-monitoring/kubernetes-mixin
 */
const READ: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'kube-state-metrics': {
    kube_daemonset_status_current_number_scheduled: ['namespace', 'daemonset'],
    kube_daemonset_status_desired_number_scheduled: ['namespace', 'daemonset'],
    kube_daemonset_status_number_available: ['namespace', 'daemonset'],
    kube_daemonset_status_number_misscheduled: ['namespace', 'daemonset'],
    kube_daemonset_status_updated_number_scheduled: ['namespace', 'daemonset'],
    kube_deployment_metadata_generation: ['namespace', 'deployment'],
    kube_deployment_spec_replicas: ['namespace', 'deployment'],
    kube_deployment_status_condition: ['namespace', 'deployment', 'condition', 'status'],
    kube_deployment_status_observed_generation: ['namespace', 'deployment'],
    kube_deployment_status_replicas_available: ['namespace', 'deployment'],
    kube_deployment_status_replicas_updated: ['namespace', 'deployment'],
    kube_horizontalpodautoscaler_spec_max_replicas: ['namespace', 'horizontalpodautoscaler'],
    kube_horizontalpodautoscaler_spec_min_replicas: ['namespace', 'horizontalpodautoscaler'],
    kube_horizontalpodautoscaler_status_current_replicas: ['namespace', 'horizontalpodautoscaler'],
    kube_horizontalpodautoscaler_status_desired_replicas: ['namespace', 'horizontalpodautoscaler'],
    kube_job_failed: ['namespace', 'job_name'],
    kube_job_status_active: ['namespace', 'job_name'],
    kube_job_status_start_time: ['namespace', 'job_name'],
    kube_namespace_status_phase: ['namespace'],
    kube_node_info: ['node'],
    kube_node_role: ['node', 'role'],
    kube_node_spec_taint: ['node', 'key', 'value', 'effect'],
    kube_node_spec_unschedulable: ['node'],
    kube_node_status_allocatable: ['node', 'resource'],
    kube_node_status_capacity: ['node', 'resource'],
    kube_node_status_condition: ['node', 'condition', 'status'],
    kube_persistentvolume_status_phase: ['persistentvolume', 'phase'],
    kube_persistentvolumeclaim_access_mode: ['namespace', 'persistentvolumeclaim', 'access_mode'],
    kube_persistentvolumeclaim_labels: ['namespace', 'persistentvolumeclaim', 'label_excluded_from_alerts'],
    kube_pod_container_resource_limits: ['namespace', 'pod', 'container', 'resource'],
    kube_pod_container_resource_requests: ['namespace', 'pod', 'container', 'resource'],
    kube_pod_container_status_waiting_reason: ['namespace', 'pod', 'container', 'reason'],
    kube_pod_info: ['namespace', 'pod', 'node'],
    kube_pod_owner: ['namespace', 'pod', 'owner_kind'],
    kube_pod_status_phase: ['namespace', 'pod', 'phase'],
    kube_pod_status_ready: ['namespace', 'pod', 'condition'],
    kube_pod_status_reason: ['namespace', 'pod', 'reason'],
    kube_poddisruptionbudget_status_current_healthy: ['namespace', 'poddisruptionbudget'],
    kube_poddisruptionbudget_status_desired_healthy: ['namespace', 'poddisruptionbudget'],
    kube_resourcequota: ['namespace', 'resourcequota', 'resource', 'type'],
    kube_statefulset_metadata_generation: ['namespace', 'statefulset'],
    kube_statefulset_replicas: ['namespace', 'statefulset'],
    kube_statefulset_status_current_revision: ['namespace', 'statefulset', 'revision'],
    kube_statefulset_status_observed_generation: ['namespace', 'statefulset'],
    kube_statefulset_status_replicas_ready: ['namespace', 'statefulset'],
    kube_statefulset_status_replicas_updated: ['namespace', 'statefulset'],
    kube_statefulset_status_update_revision: ['namespace', 'statefulset', 'revision'],
  },
  cadvisor: {
    container_cpu_cfs_periods_total: ['namespace', 'pod', 'container'],
    container_cpu_cfs_throttled_periods_total: ['namespace', 'pod', 'container'],
    container_cpu_usage_seconds_total: ['namespace', 'pod', 'container', 'image'],
    container_fs_reads_bytes_total: ['namespace', 'pod', 'container', 'device'],
    container_fs_reads_total: ['namespace', 'pod', 'container', 'device'],
    container_fs_writes_bytes_total: ['namespace', 'pod', 'container', 'device'],
    container_fs_writes_total: ['namespace', 'pod', 'container', 'device'],
    container_memory_cache: ['namespace', 'pod', 'container'],
    container_memory_rss: ['namespace', 'pod', 'container'],
    container_memory_swap: ['namespace', 'pod', 'container'],
    container_memory_working_set_bytes: ['namespace', 'pod', 'container', 'image'],
    container_network_receive_bytes_total: ['namespace', 'pod'],
    container_network_receive_packets_dropped_total: ['namespace', 'pod'],
    container_network_receive_packets_total: ['namespace', 'pod'],
    container_network_transmit_bytes_total: ['namespace', 'pod'],
    container_network_transmit_packets_dropped_total: ['namespace', 'pod'],
    container_network_transmit_packets_total: ['namespace', 'pod'],
  },
  kubelet: {
    go_goroutines: [],
    kubelet_certificate_manager_client_expiration_renew_errors: [],
    kubelet_certificate_manager_client_ttl_seconds: [],
    kubelet_certificate_manager_server_ttl_seconds: [],
    kubelet_cgroup_manager_duration_seconds: ['operation_type'],
    kubelet_evictions: ['eviction_signal'],
    kubelet_node_name: ['node'],
    kubelet_pleg_relist_duration_seconds: [],
    kubelet_pleg_relist_interval_seconds: [],
    kubelet_pod_start_duration_seconds: [],
    kubelet_pod_worker_duration_seconds: ['operation_type'],
    kubelet_running_containers: ['container_state'],
    kubelet_running_pods: [],
    kubelet_runtime_operations_duration_seconds: ['operation_type'],
    kubelet_runtime_operations_errors_total: ['operation_type'],
    kubelet_runtime_operations_total: ['operation_type'],
    kubelet_server_expiration_renew_errors: [],
    kubelet_volume_stats_available_bytes: ['namespace', 'persistentvolumeclaim'],
    kubelet_volume_stats_capacity_bytes: ['namespace', 'persistentvolumeclaim'],
    kubelet_volume_stats_inodes: ['namespace', 'persistentvolumeclaim'],
    kubelet_volume_stats_inodes_free: ['namespace', 'persistentvolumeclaim'],
    kubelet_volume_stats_inodes_used: ['namespace', 'persistentvolumeclaim'],
    kubelet_volume_stats_used_bytes: ['namespace', 'persistentvolumeclaim'],
    kubernetes_build_info: ['git_version'],
    process_cpu_seconds_total: [],
    process_resident_memory_bytes: [],
    rest_client_request_duration_seconds: ['verb'],
    rest_client_requests_total: ['code'],
    storage_operation_duration_seconds: ['operation_name', 'volume_plugin'],
    volume_manager_total_volumes: ['state'],
  },
  'kube-apiserver': {
    aggregator_unavailable_apiservice: ['name'],
    aggregator_unavailable_apiservice_total: ['name', 'reason'],
    apiserver_client_certificate_expiration_seconds: [],
    apiserver_request_sli_duration_seconds: ['resource', 'scope', 'subresource', 'verb'],
    apiserver_request_terminations_total: [],
    apiserver_request_total: ['code', 'resource', 'verb'],
    go_goroutines: [],
    process_cpu_seconds_total: [],
    process_resident_memory_bytes: [],
    rest_client_requests_total: ['code'],
    workqueue_adds_total: ['name'],
    workqueue_depth: ['name'],
    workqueue_queue_duration_seconds: ['name'],
  },
};

/** Values that those alerts and dashboards match, where a label's values are declared. */
const MATCHED = [
  ['kube_deployment_status_condition', 'condition', ['Progressing']],
  ['kube_deployment_status_condition', 'status', ['false']],
  ['kube_node_spec_taint', 'effect', ['NoSchedule']],
  ['kube_persistentvolume_status_phase', 'phase', ['Failed', 'Pending']],
  ['kube_persistentvolumeclaim_access_mode', 'access_mode', ['ReadOnlyMany']],
  ['kube_pod_status_phase', 'phase', ['Pending', 'Running', 'Unknown']],
  ['kube_pod_status_reason', 'reason', ['SchedulingGated']],
  ['kube_resourcequota', 'type', ['hard', 'used']],
  ['kubelet_running_containers', 'container_state', ['running']],
  ['volume_manager_total_volumes', 'state', ['actual_state_of_world', 'desired_state_of_world']],
] as const;

const read = Object.entries(READ).flatMap(([job, metrics]) =>
  Object.entries(metrics).map(([name, labels]) => ({ job, name, labels })),
);

const declared = (name: string, job?: string) =>
  platformCatalog.metrics.filter(
    (metric) => metric.name === name && (job === undefined || metric.jobs.some((one) => one.name === job)),
  );

describe('what is read of Kubernetes', () => {
  test.each(read)('$name of $job has the labels it is read by', ({ name, job, labels }) => {
    const metrics = declared(name, job);
    expect(metrics).toHaveLength(1);
    expect(metrics[0]!.ownLabels).toEqual(expect.arrayContaining([...labels]));
  });

  test.each(MATCHED)('%s can have the %s %j', (name, label, values) => {
    expect(declared(name)[0]?.values[label]).toEqual(expect.arrayContaining([...values]));
  });

  test.each(['kubelet_node_config_error', 'storage_operation_errors_total'])('%s is gone from Kubernetes', (name) => {
    expect(declared(name)).toEqual([]);
  });
});

test('what a pod is known by stands on every metric of a pod', () => {
  const ofPods = platformCatalog.metrics.filter(({ name }) => name.startsWith('kube_pod_'));
  expect(ofPods.length).toBeGreaterThan(20);
  for (const { name, ownLabels } of ofPods) {
    expect([name, ...ownLabels.slice(0, 3)]).toEqual([name, 'namespace', 'pod', 'uid']);
  }
});
