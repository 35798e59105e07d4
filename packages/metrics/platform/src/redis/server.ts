/**
 * What a Redis server is, since when it runs, and the processor time that it takes.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/exporter.go,
 *   https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/info.go
 */
import { counter, gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

/** A sentinel has none. */
const ROLES = ['master', 'slave', ''];

export const redisInstance = gauge('redis_instance_info', {
  help: 'What the server says of itself, as labels; the value is 1.',
  labels: [
    'role',
    'redis_version',
    'redis_build_id',
    'redis_mode',
    'os',
    'maxmemory_policy',
    'tcp_port',
    'run_id',
    'process_id',
    'master_replid',
  ],
  values: { role: ROLES, redis_mode: ['standalone', 'cluster', 'sentinel'] },
  job: redisExporter,
});

export const redisStartTime = gauge('redis_start_time_seconds', {
  help: 'When the server started, in Unix time.',
  job: redisExporter,
});

export const redisUptime = gauge('redis_uptime_in_seconds', {
  help: 'How long the server has been running.',
  job: redisExporter,
});

export const redisProcessId = gauge('redis_process_id', {
  help: "Number of the server's process.",
  job: redisExporter,
});

export const redisHz = gauge('redis_hz', {
  help: 'How often a second the server does its background work.',
  job: redisExporter,
});

export const redisConfiguredHz = gauge('redis_configured_hz', {
  help: 'How often a second the server should at least do its background work.',
  job: redisExporter,
});

export const redisConfigIoThreads = gauge('redis_config_io_threads', {
  help: 'Threads that the server may use for its connections.',
  job: redisExporter,
});

export const redisIoThreadsActive = gauge('redis_io_threads_active', {
  help: 'Whether the server uses threads for its connections: 1 or 0.',
  job: redisExporter,
});

export const redisIoThreadedReadsProcessed = counter('redis_io_threaded_reads_processed', {
  help: 'Reads from connections that threads did.',
  job: redisExporter,
});

export const redisIoThreadedWritesProcessed = counter('redis_io_threaded_writes_processed', {
  help: 'Writes to connections that threads did.',
  job: redisExporter,
});

export const redisTotalReadsProcessed = counter('redis_total_reads_processed', {
  help: 'Reads from connections.',
  job: redisExporter,
});

export const redisTotalWritesProcessed = counter('redis_total_writes_processed', {
  help: 'Writes to connections.',
  job: redisExporter,
});

export const redisCpuSystem = counter('redis_cpu_sys_seconds_total', {
  help: 'Processor time that the server spent in the kernel.',
  job: redisExporter,
});

export const redisCpuUser = counter('redis_cpu_user_seconds_total', {
  help: 'Processor time that the server spent in its own code.',
  job: redisExporter,
});

export const redisCpuSystemChildren = counter('redis_cpu_sys_children_seconds_total', {
  help: 'Processor time that background processes spent in the kernel.',
  job: redisExporter,
});

export const redisCpuUserChildren = counter('redis_cpu_user_children_seconds_total', {
  help: 'Processor time that background processes spent in their own code.',
  job: redisExporter,
});

export const redisCpuSystemMainThread = counter('redis_cpu_sys_main_thread_seconds_total', {
  help: 'Processor time that the main thread spent in the kernel.',
  job: redisExporter,
});

export const redisCpuUserMainThread = counter('redis_cpu_user_main_thread_seconds_total', {
  help: 'Processor time that the main thread spent in its own code.',
  job: redisExporter,
});

/** Only with `-include-system-metrics`. */
export const redisTotalSystemMemory = gauge('redis_total_system_memory_bytes', {
  help: 'Memory of the machine that the server runs on.',
  job: redisExporter,
});
