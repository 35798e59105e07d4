/**
 * How a MongoDB server follows its replica set, and its log of operations. Only with `--collector.diagnosticdata`.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/metrics.go,
 *   https://www.mongodb.com/docs/manual/reference/command/serverStatus/
 */
import { counter, gauge } from '@belvedere/promql';
import { server } from './server-labels.ts';

export const mongodbSsMetricsReplApplyOps = counter('mongodb_ss_metrics_repl_apply_ops', {
  help: 'Operations applied by replication.',
  ...server,
});

export const mongodbSsMetricsReplNetwork = counter('mongodb_ss_metrics_repl_network_bytes', {
  help: 'Bytes read by replication.',
  unit: 'bytes',
  ...server,
});

/** Called a counter by the exporter because of its name. */
export const mongodbSsMetricsReplBufferCount = counter('mongodb_ss_metrics_repl_buffer_count', {
  help: 'Operations that wait to be applied.',
  ...server,
});

export const mongodbSsMetricsReplBufferSizeBytes = gauge('mongodb_ss_metrics_repl_buffer_sizeBytes', {
  help: 'Size of the operations that wait to be applied.',
  unit: 'bytes',
  ...server,
});

export const mongodbSsMetricsReplBufferMaxSizeBytes = gauge('mongodb_ss_metrics_repl_buffer_maxSizeBytes', {
  help: 'Size of the operations that may wait.',
  unit: 'bytes',
  ...server,
});

export const mongodbOplogStatsSize = gauge('mongodb_oplog_stats_size', {
  help: 'Size of the log of operations, before compression.',
  unit: 'bytes',
  ...server,
});

export const mongodbOplogStatsStorageSize = gauge('mongodb_oplog_stats_storageSize', {
  help: 'Size of the log of operations on disk.',
  unit: 'bytes',
  ...server,
});

export const mongodbOplogStatsMaxSize = gauge('mongodb_oplog_stats_maxSize', {
  help: 'Size that the log of operations may have.',
  unit: 'bytes',
  ...server,
});
