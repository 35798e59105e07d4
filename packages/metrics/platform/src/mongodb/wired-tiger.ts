/**
 * WiredTiger, the storage engine of a MongoDB server. The names are the paths of the server status; they are exposed without a type.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/metrics.go,
 *   https://www.mongodb.com/docs/manual/reference/command/serverStatus/#mongodb-serverstatus-serverstatus.wiredTiger
 */
import { counter, gauge } from '@belvedere/promql';
import { mongodbExporter } from './job.ts';
import { server } from './server-labels.ts';

export const mongodbSsWtConcurrentTransactionsAvailable = gauge('mongodb_ss_wt_concurrentTransactions_available', {
  help: 'Operations that may still begin.',
  labels: [...server.labels, 'txn_rw'],
  values: { txn_rw: ['read', 'write'] },
  job: mongodbExporter,
});

export const mongodbSsWtConcurrentTransactionsOut = gauge('mongodb_ss_wt_concurrentTransactions_out', {
  help: 'Operations under way.',
  labels: [...server.labels, 'txn_rw'],
  values: { txn_rw: ['read', 'write'] },
  job: mongodbExporter,
});

export const mongodbSsWtConcurrentTransactionsTotalTickets = gauge(
  'mongodb_ss_wt_concurrentTransactions_totalTickets',
  {
    help: 'Operations that there may be at once.',
    labels: [...server.labels, 'txn_rw'],
    values: { txn_rw: ['read', 'write'] },
    job: mongodbExporter,
  },
);

export const mongodbSsWtTxnTransactionCheckpointCurrentlyRunning = gauge(
  'mongodb_ss_wt_txn_transaction_checkpoint_currently_running',
  { help: 'Whether a checkpoint is under way: 1 or 0.', ...server },
);

export const mongodbSsWtTxnTransactionCheckpointMostRecentTimeMsecs = gauge(
  'mongodb_ss_wt_txn_transaction_checkpoint_most_recent_time_msecs',
  { help: 'How long the last checkpoint took.', unit: 'milliseconds', ...server },
);

export const mongodbSsWtTxnTransactionCheckpointTotalTimeMsecs = counter(
  'mongodb_ss_wt_txn_transaction_checkpoint_total_time_msecs',
  { help: 'Time spent in checkpoints.', unit: 'milliseconds', ...server },
);

export const mongodbSsWtLogLogBytesWritten = counter('mongodb_ss_wt_log_log_bytes_written', {
  help: 'Bytes written to the journal.',
  unit: 'bytes',
  ...server,
});

export const mongodbSsWtLogLogSyncOperations = counter('mongodb_ss_wt_log_log_sync_operations', {
  help: 'Flushes of the journal.',
  ...server,
});

export const mongodbSsWtLogLogSyncTimeDurationUsecs = counter('mongodb_ss_wt_log_log_sync_time_duration_usecs', {
  help: 'Time spent in flushing the journal.',
  unit: 'microseconds',
  ...server,
});

export const mongodbSsWtBlockManagerBytesRead = counter('mongodb_ss_wt_block_manager_bytes_read', {
  help: 'Bytes read from disk.',
  unit: 'bytes',
  ...server,
});

export const mongodbSsWtBlockManagerBytesWritten = counter('mongodb_ss_wt_block_manager_bytes_written', {
  help: 'Bytes written to disk.',
  unit: 'bytes',
  ...server,
});

/** Called a counter by the exporter because of its name. */
export const mongodbSsWtSessionOpenSessionCount = counter('mongodb_ss_wt_session_open_session_count', {
  help: 'Sessions of the storage engine.',
  ...server,
});
