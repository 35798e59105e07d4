/**
 * What a MongoDB server is asked, and how it answers. The names are the paths of its server status; most are exposed without a
 * type.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/metrics.go,
 *   https://www.mongodb.com/docs/manual/reference/command/serverStatus/
 */
import { counter, gauge } from '@belvedere/promql';
import { mongodbExporter } from './job.ts';
import { server } from './server-labels.ts';

export const mongodbSsOpcounters = counter('mongodb_ss_opcounters', {
  help: 'Operations by their kind.',
  labels: [...server.labels, 'legacy_op_type'],
  job: mongodbExporter,
});

export const mongodbSsOpcountersRepl = counter('mongodb_ss_opcountersRepl', {
  help: 'Operations that came from replication, by their kind.',
  labels: [...server.labels, 'legacy_op_type'],
  job: mongodbExporter,
});

export const mongodbSsOpLatenciesOps = counter('mongodb_ss_opLatencies_ops', {
  help: 'Operations that were timed, by their kind.',
  labels: [...server.labels, 'op_type'],
  values: { op_type: ['commands', 'reads', 'transactions', 'writes'] },
  job: mongodbExporter,
});

export const mongodbSsOpLatenciesLatency = counter('mongodb_ss_opLatencies_latency', {
  help: 'Time spent in operations, by their kind.',
  labels: [...server.labels, 'op_type'],
  values: { op_type: ['commands', 'reads', 'transactions', 'writes'] },
  unit: 'microseconds',
  job: mongodbExporter,
});

export const mongodbSsMetricsDocument = counter('mongodb_ss_metrics_document', {
  help: 'Documents returned, inserted, updated and deleted.',
  labels: [...server.labels, 'doc_op_type'],
  job: mongodbExporter,
});

export const mongodbSsMetricsQueryExecutorScanned = counter('mongodb_ss_metrics_queryExecutor_scanned', {
  help: 'Entries of indexes that queries looked at.',
  ...server,
});

export const mongodbSsMetricsQueryExecutorScannedObjects = counter('mongodb_ss_metrics_queryExecutor_scannedObjects', {
  help: 'Documents that queries looked at.',
  ...server,
});

export const mongodbSsMetricsOperationScanAndOrder = counter('mongodb_ss_metrics_operation_scanAndOrder', {
  help: 'Queries that had to sort without an index.',
  ...server,
});

export const mongodbSsMetricsOperationWriteConflicts = counter('mongodb_ss_metrics_operation_writeConflicts', {
  help: "Writes that were in each other's way.",
  ...server,
});

export const mongodbSsMetricsCursorOpen = gauge('mongodb_ss_metrics_cursor_open', {
  help: 'Cursors that are open, by their kind.',
  labels: [...server.labels, 'csr_type'],
  job: mongodbExporter,
});

export const mongodbSsMetricsCursorTimedOut = counter('mongodb_ss_metrics_cursor_timedOut', {
  help: 'Cursors closed because nobody read on.',
  ...server,
});

export const mongodbSsMetricsGetLastErrorWtimeouts = counter('mongodb_ss_metrics_getLastError_wtimeouts', {
  help: 'Writes that were not confirmed in time.',
  ...server,
});

export const mongodbSsMetricsTtlDeletedDocuments = counter('mongodb_ss_metrics_ttl_deletedDocuments', {
  help: 'Documents deleted because their time had run out.',
  ...server,
});

export const mongodbSsMetricsTtlPasses = counter('mongodb_ss_metrics_ttl_passes', {
  help: 'Searches for documents whose time had run out.',
  ...server,
});

export const mongodbSsTransactionsCurrentOpen = gauge('mongodb_ss_transactions_currentOpen', {
  help: 'Transactions that are open.',
  ...server,
});

export const mongodbSsTransactionsCurrentActive = gauge('mongodb_ss_transactions_currentActive', {
  help: 'Transactions that do something.',
  ...server,
});

export const mongodbSsTransactionsCurrentInactive = gauge('mongodb_ss_transactions_currentInactive', {
  help: 'Transactions that are open and do nothing.',
  ...server,
});

export const mongodbSsTransactionsTotalStarted = counter('mongodb_ss_transactions_totalStarted', {
  help: 'Transactions begun.',
  ...server,
});

export const mongodbSsTransactionsTotalCommitted = counter('mongodb_ss_transactions_totalCommitted', {
  help: 'Transactions committed.',
  ...server,
});

export const mongodbSsTransactionsTotalAborted = counter('mongodb_ss_transactions_totalAborted', {
  help: 'Transactions given up.',
  ...server,
});
