/**
 * Disk work of a RabbitMQ node, and its consensus log.
 * Source: https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_core_metrics_collector.erl,
 *   https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.5/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_raft_metrics_collector.erl
 */
import { counter, gauge } from '@belvedere/promql';
import { rabbitmq } from './job.ts';

export const rabbitmqIoReadOps = counter('rabbitmq_io_read_ops_total', { help: 'Reads from disk.', job: rabbitmq });

export const rabbitmqIoReadSize = counter('rabbitmq_io_read_bytes_total', {
  help: 'Bytes read from disk.',
  job: rabbitmq,
});

export const rabbitmqIoReadTime = counter('rabbitmq_io_read_time_seconds_total', {
  help: 'Time spent in reading from disk.',
  job: rabbitmq,
});

export const rabbitmqIoWriteOps = counter('rabbitmq_io_write_ops_total', { help: 'Writes to disk.', job: rabbitmq });

export const rabbitmqIoWriteSize = counter('rabbitmq_io_write_bytes_total', {
  help: 'Bytes written to disk.',
  job: rabbitmq,
});

export const rabbitmqIoWriteTime = counter('rabbitmq_io_write_time_seconds_total', {
  help: 'Time spent in writing to disk.',
  job: rabbitmq,
});

export const rabbitmqIoSyncOps = counter('rabbitmq_io_sync_ops_total', { help: 'Flushes to disk.', job: rabbitmq });

export const rabbitmqIoSyncTime = counter('rabbitmq_io_sync_time_seconds_total', {
  help: 'Time spent in flushing to disk.',
  job: rabbitmq,
});

export const rabbitmqIoSeekOps = counter('rabbitmq_io_seek_ops_total', { help: 'Seeks on disk.', job: rabbitmq });

export const rabbitmqIoSeekTime = counter('rabbitmq_io_seek_time_seconds_total', {
  help: 'Time spent in seeking on disk.',
  job: rabbitmq,
});

export const rabbitmqIoReopenOps = counter('rabbitmq_io_reopen_ops_total', {
  help: 'How often a file was opened again.',
  job: rabbitmq,
});

export const rabbitmqMsgStoreRead = counter('rabbitmq_msg_store_read_total', {
  help: 'Messages read from the message store.',
  job: rabbitmq,
});

export const rabbitmqMsgStoreWrite = counter('rabbitmq_msg_store_write_total', {
  help: 'Messages written to the message store.',
  job: rabbitmq,
});

export const rabbitmqQueueIndexReadOps = counter('rabbitmq_queue_index_read_ops_total', {
  help: 'Reads from the indexes of queues.',
  job: rabbitmq,
});

export const rabbitmqQueueIndexWriteOps = counter('rabbitmq_queue_index_write_ops_total', {
  help: 'Writes to the indexes of queues.',
  job: rabbitmq,
});

export const rabbitmqSchemaDbRamTx = counter('rabbitmq_schema_db_ram_tx_total', {
  help: 'Transactions of the schema in memory.',
  job: rabbitmq,
});

export const rabbitmqSchemaDbDiskTx = counter('rabbitmq_schema_db_disk_tx_total', {
  help: 'Transactions of the schema on disk.',
  job: rabbitmq,
});

/** Since RabbitMQ 4.2, like the next one. A maximum over all quorum queues. */
export const rabbitmqRaftMaxCommitLatency = gauge('rabbitmq_raft_max_commit_latency_seconds', {
  help: 'How long the slowest quorum queue takes to agree.',
  labels: ['ra_system'],
  job: rabbitmq,
});

export const rabbitmqRaftMaxNumSegments = gauge('rabbitmq_raft_max_num_segments', {
  help: 'Log files of the quorum queue that has most of them.',
  labels: ['ra_system'],
  job: rabbitmq,
});
