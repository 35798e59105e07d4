import { describe, expect, test } from '@jest/globals';
import { platformCatalog } from './index.ts';

/** What the platform's document wishes to see and to be woken by: the metrics that answer each wish. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'targets down': ['up', 'scrape_duration_seconds', 'prometheus_sd_discovered_targets'],
  'rule failures': ['prometheus_rule_evaluation_failures_total', 'prometheus_rule_group_iterations_missed_total'],
  ingestion: ['prometheus_tsdb_head_samples_appended_total', 'prometheus_target_scrapes_sample_out_of_order_total'],
  cardinality: ['prometheus_tsdb_head_series', 'scrape_samples_post_metric_relabeling', 'scrape_series_added'],
  'cardinality limits': [
    'prometheus_target_scrapes_exceeded_sample_limit_total',
    'prometheus_target_scrape_pool_exceeded_label_limits_total',
  ],
  'notification failures': [
    'prometheus_notifications_dropped_total',
    'alertmanager_notifications_failed_total',
    'grafana_alerting_notifications_failed_total',
  ],
  'how often each alert fired': ['ALERTS', 'ALERTS_FOR_STATE'],
  'silences and what is kept back': ['alertmanager_silences', 'alertmanager_notifications_suppressed_total'],
  'high availability': [
    'alertmanager_cluster_members',
    'alertmanager_cluster_failed_peers',
    'alertmanager_config_hash',
  ],
  'storage and retention of metrics': [
    'prometheus_tsdb_storage_blocks_bytes',
    'prometheus_tsdb_retention_limit_bytes',
    'prometheus_tsdb_retention_limit_seconds',
    'prometheus_tsdb_lowest_timestamp_seconds',
  ],
  'long storage': [
    'prometheus_remote_storage_samples_failed_total',
    'prometheus_remote_storage_queue_highest_sent_timestamp_seconds',
  ],
  'storage and retention of logs': [
    'loki_compactor_apply_retention_last_successful_run_timestamp_seconds',
    'loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds',
    'loki_ingester_chunks_flush_failures_total',
  ],
  'log shipping': [
    'loki_write_dropped_entries_total',
    'loki_source_file_read_lines_total',
    'loki_discarded_samples_total',
  ],
  'traces in and out': [
    'otelcol_receiver_accepted_spans_total',
    'otelcol_receiver_refused_spans_total',
    'otelcol_exporter_send_failed_spans_total',
    'otelcol_exporter_queue_size',
    'jaeger_storage_requests_total',
    'http_server_request_duration_seconds',
    'jaeger_storage_bulk_index_errors_total',
  ],
  'map of services': [
    'traces_service_graph_request_total',
    'traces_service_graph_request_failed_total',
    'traces_service_graph_request_server_seconds',
    'traces_service_graph_request_client_seconds',
  ],
  'services by their traces': ['traces_span_metrics_calls_total', 'traces_span_metrics_duration_seconds'],
  'dashboards and their use': ['grafana_stat_totals_dashboard', 'grafana_stat_active_users'],
  'datasources of Grafana': ['grafana_plugin_request_total', 'grafana_plugin_request_duration_seconds'],
  'nodes of Kubernetes': ['kube_node_status_condition', 'kube_node_status_allocatable', 'kube_node_spec_unschedulable'],
  'pods of Kubernetes': ['kube_pod_status_phase', 'kube_pod_container_status_restarts_total', 'kubelet_running_pods'],
  'storage of Kubernetes': ['kubelet_volume_stats_available_bytes', 'kube_persistentvolumeclaim_status_phase'],
  'containers per service': [
    'container_cpu_usage_seconds_total',
    'container_memory_working_set_bytes',
    'kube_pod_owner',
  ],
  DynamoDB: [
    'aws_dynamodb_consumed_read_capacity_units_sum',
    'aws_dynamodb_throttled_requests_sum',
    'aws_dynamodb_successful_request_latency_average',
    'aws_dynamodb_system_errors_sum',
  ],
  EKS: ['containerinsights_cluster_failed_node_count_maximum', 'containerinsights_node_cpu_utilization_average'],
  'cost of AWS': ['aws_billing_estimated_charges_maximum'],
  'cost of the exporter itself': ['cloudwatch_requests_total', 'cloudwatch_exporter_scrape_error'],
  GPU: ['DCGM_FI_DEV_GPU_UTIL', 'DCGM_FI_DEV_FB_USED', 'DCGM_FI_DEV_GPU_TEMP', 'DCGM_FI_DEV_XID_ERRORS'],
  'resources of every part': ['process_cpu_seconds_total', 'process_resident_memory_bytes', 'go_goroutines'],
  'restarts of every part': ['process_start_time_seconds'],
};

const named = (name: string) => platformCatalog.metrics.filter((metric) => metric.name === name);

describe('what the platform is to show', () => {
  test.each(Object.entries(REQUIRED))('%s', (_wish, metrics) => {
    expect(metrics.filter((name) => named(name).length === 0)).toEqual([]);
  });
});

test('a target of any job is read without naming one', () => {
  const [anyTarget] = named('up').filter(({ jobs }) => jobs.length === 0);
  expect(anyTarget?.labels).toEqual(['job', 'instance']);
});

test('every part of the stack tells of its process, except those with names of their own', () => {
  const exposing = named('process_start_time_seconds').flatMap(({ jobs }) => jobs.map(({ name }) => name));
  const parts = ['prometheus', 'alertmanager', 'grafana', 'loki', 'alloy', 'kube-state-metrics', 'kubelet'];
  expect(exposing).toEqual(expect.arrayContaining([...parts, 'kube-apiserver', 'cloudwatch']));
  for (const collector of ['otel-collector', 'jaeger']) {
    expect(exposing).not.toContain(collector);
    expect(named('otelcol_process_uptime_seconds_total')[0]?.jobs.map(({ name }) => name)).toContain(collector);
  }
});

test('objectives of all domains are bounds of the durations that traces give', () => {
  const [duration] = named('traces_span_metrics_duration_seconds');
  expect(duration?.buckets).toEqual(expect.arrayContaining([0.1, 0.15, 0.2, 0.5, 1, 2, 5]));
});

test('every metric says what it is in one sentence', () => {
  const unsaid = platformCatalog.metrics.filter(({ help }) => !/^[A-Z].{2,130}[^.]\.$/.test(help));
  expect(unsaid.map(({ name, help }) => `${name}: ${help}`)).toEqual([]);
});
