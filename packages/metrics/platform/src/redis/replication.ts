/**
 * Replication of a Redis server: as a master, and as a replica of one.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/info.go
 */
import { counter, gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

const replica = { labels: ['slave_ip', 'slave_port', 'slave_state'], job: redisExporter } as const;
const master = { labels: ['master_host', 'master_port'], job: redisExporter } as const;

export const redisConnectedReplicas = gauge('redis_connected_slaves', {
  help: 'Replicas connected.',
  job: redisExporter,
});

export const redisReplicaOffset = gauge('redis_connected_slave_offset_bytes', {
  help: 'How far a replica has read the replication stream.',
  ...replica,
});

export const redisReplicaLag = gauge('redis_connected_slave_lag_seconds', {
  help: 'How long ago a replica last reported.',
  ...replica,
});

export const redisReplicationOffset = gauge('redis_master_repl_offset', {
  help: 'Bytes of the replication stream so far.',
  unit: 'bytes',
  job: redisExporter,
});

export const redisSecondReplOffset = gauge('redis_second_repl_offset', {
  help: 'How far the former replication stream is still served; -1 where there was none.',
  unit: 'bytes',
  job: redisExporter,
});

export const redisReplicationBacklog = gauge('redis_replication_backlog_bytes', {
  help: 'Size of the replication backlog.',
  job: redisExporter,
});

export const redisConfigReplBacklogSize = gauge('redis_config_repl_backlog_size', {
  help: 'Size that the configuration gives to the replication backlog.',
  unit: 'bytes',
  job: redisExporter,
});

export const redisReplBacklogIsActive = gauge('redis_repl_backlog_is_active', {
  help: 'Whether there is a replication backlog: 1 or 0.',
  job: redisExporter,
});

export const redisReplBacklogFirstByteOffset = gauge('redis_repl_backlog_first_byte_offset', {
  help: 'Where the replication backlog begins in the stream.',
  unit: 'bytes',
  job: redisExporter,
});

export const redisReplBacklogHistory = gauge('redis_repl_backlog_history_bytes', {
  help: 'Bytes that the replication backlog holds.',
  job: redisExporter,
});

export const redisReplicationInput = counter('redis_net_repl_input_bytes_total', {
  help: 'Bytes received for replication.',
  job: redisExporter,
});

export const redisReplicationOutput = counter('redis_net_repl_output_bytes_total', {
  help: 'Bytes sent for replication.',
  job: redisExporter,
});

export const redisReplicaResyncsFull = gauge('redis_replica_resyncs_full', {
  help: 'Replicas that had to copy everything.',
  job: redisExporter,
});

export const redisReplicaPartialResyncAccepted = gauge('redis_replica_partial_resync_accepted', {
  help: 'Replicas that could go on where they had stopped.',
  job: redisExporter,
});

export const redisReplicaPartialResyncDenied = gauge('redis_replica_partial_resync_denied', {
  help: 'Replicas that wanted to go on where they had stopped, and could not.',
  job: redisExporter,
});

export const redisReplica = gauge('redis_slave_info', {
  help: 'That the server is a replica, and whose, as labels; the value is 1.',
  labels: [...master.labels, 'read_only'],
  job: redisExporter,
});

export const redisMasterLinkUp = gauge('redis_master_link_up', {
  help: 'Whether a replica is connected to its master: 1 or 0.',
  ...master,
});

export const redisMasterLastIoSecondsAgo = gauge('redis_master_last_io_seconds_ago', {
  help: 'How long ago a replica last heard from its master.',
  unit: 'seconds',
  ...master,
});

export const redisMasterSyncInProgress = gauge('redis_master_sync_in_progress', {
  help: 'Whether a replica is copying everything from its master: 1 or 0.',
  ...master,
});

export const redisSlaveReplOffset = gauge('redis_slave_repl_offset', {
  help: 'How far a replica has read the replication stream, as it says itself.',
  unit: 'bytes',
  ...master,
});

export const redisSlavePriority = gauge('redis_slave_priority', {
  help: 'Rank of a replica when a new master is chosen; 0 never becomes one.',
  job: redisExporter,
});
