/**
 * A node of a RabbitMQ cluster: since when it runs, what it needs, and its alarms.
 * Source: https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_core_metrics_collector.erl,
 *   https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_alarm_metrics_collector.erl,
 *   https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_dynamic_collector.erl
 */
import { counter, gauge } from '@belvedere/promql';
import { rabbitmq } from './job.ts';

export const rabbitmqProcessStartTime = gauge('process_start_time_seconds', {
  help: 'When the node started, in Unix time.',
  job: rabbitmq,
});

export const rabbitmqErlangUptime = gauge('rabbitmq_erlang_uptime_seconds', {
  help: 'How long the node has been running.',
  job: rabbitmq,
});

export const rabbitmqUnreachablePeers = gauge('rabbitmq_unreachable_cluster_peers_count', {
  help: 'Nodes of the cluster that this one can not reach.',
  job: rabbitmq,
});

export const rabbitmqAlarmsMemoryUsedWatermark = gauge('rabbitmq_alarms_memory_used_watermark', {
  help: 'Whether publishers are held back because memory is short: 1 or 0.',
  job: rabbitmq,
});

export const rabbitmqAlarmsFreeDiskSpaceWatermark = gauge('rabbitmq_alarms_free_disk_space_watermark', {
  help: 'Whether publishers are held back because disk space is short: 1 or 0.',
  job: rabbitmq,
});

/** Until RabbitMQ 4.2. */
export const rabbitmqAlarmsFileDescriptorLimit = gauge('rabbitmq_alarms_file_descriptor_limit', {
  help: 'Whether connections are refused because file descriptors are short: 1 or 0.',
  job: rabbitmq,
});

export const rabbitmqProcessResidentMemory = gauge('rabbitmq_process_resident_memory_bytes', {
  help: 'Memory of the node.',
  job: rabbitmq,
});

export const rabbitmqResidentMemoryLimit = gauge('rabbitmq_resident_memory_limit_bytes', {
  help: 'Memory at which publishers are held back.',
  job: rabbitmq,
});

export const rabbitmqDiskSpaceAvailable = gauge('rabbitmq_disk_space_available_bytes', {
  help: 'Disk space that is free.',
  job: rabbitmq,
});

export const rabbitmqDiskSpaceAvailableLimit = gauge('rabbitmq_disk_space_available_limit_bytes', {
  help: 'Disk space below which publishers are held back.',
  job: rabbitmq,
});

export const rabbitmqProcessOpenFds = gauge('rabbitmq_process_open_fds', {
  help: 'File descriptors that are open.',
  job: rabbitmq,
});

export const rabbitmqProcessMaxFds = gauge('rabbitmq_process_max_fds', {
  help: 'File descriptors that may be open.',
  job: rabbitmq,
});

export const rabbitmqErlangProcessesUsed = gauge('rabbitmq_erlang_processes_used', {
  help: 'Erlang processes that exist.',
  job: rabbitmq,
});

export const rabbitmqErlangProcessesLimit = gauge('rabbitmq_erlang_processes_limit', {
  help: 'Erlang processes that there may be.',
  job: rabbitmq,
});

export const rabbitmqErlangSchedulerRunQueue = gauge('rabbitmq_erlang_scheduler_run_queue', {
  help: 'Erlang processes that wait to run.',
  job: rabbitmq,
});

export const rabbitmqErlangSchedulerContextSwitches = counter('rabbitmq_erlang_scheduler_context_switches_total', {
  help: 'Context switches of the schedulers.',
  job: rabbitmq,
});

export const rabbitmqErlangGcRuns = counter('rabbitmq_erlang_gc_runs_total', {
  help: 'Garbage collections.',
  job: rabbitmq,
});

export const rabbitmqErlangGcReclaimed = counter('rabbitmq_erlang_gc_reclaimed_bytes_total', {
  help: 'Memory that garbage collections freed.',
  job: rabbitmq,
});

export const rabbitmqErlangNetTicktime = gauge('rabbitmq_erlang_net_ticktime_seconds', {
  help: 'How long a silent node is taken for alive.',
  job: rabbitmq,
});
