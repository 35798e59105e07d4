/**
 * Whether a Redis server answers, what it is, and who is connected.
 * Source: https://github.com/oliver006/redis_exporter/blob/master/exporter/exporter.go
 */
import { counter, gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

export const redisUp = gauge('redis_up', {
  help: 'Whether the exporter reached its Redis server: 1 or 0.',
  unit: 'ratio',
  job: redisExporter,
});

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
  ],
  values: { role: ['master', 'slave'], redis_mode: ['standalone', 'cluster', 'sentinel'] },
  job: redisExporter,
});

export const redisUptime = gauge('redis_uptime_in_seconds', {
  help: 'How long the server has been running.',
  job: redisExporter,
});

export const redisConnectedClients = gauge('redis_connected_clients', {
  help: 'Clients connected, replicas left out.',
  job: redisExporter,
});

export const redisBlockedClients = gauge('redis_blocked_clients', {
  help: 'Clients that wait in a blocking command.',
  job: redisExporter,
});

export const redisMaximumClients = gauge('redis_config_maxclients', {
  help: 'Clients that may be connected at once.',
  job: redisExporter,
});

export const redisConnectionsReceived = counter('redis_connections_received_total', {
  help: 'Connections accepted.',
  job: redisExporter,
});

export const redisConnectionsRejected = counter('redis_rejected_connections_total', {
  help: 'Connections refused because of the limit of clients.',
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

export const redisLastScrapeError = gauge('redis_exporter_last_scrape_error', {
  help: 'Whether the exporter failed to read the server: 1 or 0.',
  labels: ['err'],
  job: redisExporter,
});

export const redisLastScrapeDuration = gauge('redis_exporter_last_scrape_duration_seconds', {
  help: 'How long the exporter took to read the server.',
  job: redisExporter,
});
