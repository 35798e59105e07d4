/**
 * Reading and writing of traces. What is written is counted where the storage is Elasticsearch or OpenSearch.
 * Source: https://github.com/jaegertracing/jaeger/blob/v2.20.0/internal/storage/v2/api/tracestore/tracestoremetrics/reader_metrics.go,
 * internal/storage/v1/api/spanstore/spanstoremetrics/write_metrics.go, cmd/internal/storageconfig/factory.go
 */
import { counter, histogram } from '@belvedere/promql';
import { jaeger } from './job.ts';

/** Which storage: its name in the configuration, and what it is for. */
const storage = { labels: ['name', 'role'], job: jaeger } as const;

const OPERATIONS = [
  'find_traces',
  'find_trace_ids',
  'find_trace_summaries',
  'get_trace',
  'get_services',
  'get_operations',
];

const read = {
  labels: ['name', 'role', 'operation', 'result'],
  values: { operation: OPERATIONS, result: ['ok', 'err'] },
  job: jaeger,
} as const;

/**
 * The bounds that OpenTelemetry has for whatever is measured: of little use for seconds, but these are they.
 * Source: https://opentelemetry.io/docs/specs/otel/metrics/sdk/#explicit-bucket-histogram-aggregation
 */
const OPENTELEMETRY_BUCKETS = [0, 5, 10, 25, 50, 75, 100, 250, 500, 750, 1000, 2500, 5000, 7500, 10_000];

export const jaegerStorageRequests = counter('jaeger_storage_requests_total', {
  help: 'Reads of the storage.',
  ...read,
});

export const jaegerStorageLatency = histogram('jaeger_storage_latency_seconds', {
  help: 'Time that a read of the storage took.',
  buckets: OPENTELEMETRY_BUCKETS,
  ...read,
});

export const jaegerStorageResponses = counter('jaeger_storage_responses_total', {
  help: 'Traces, services or operations that were found.',
  labels: ['name', 'role', 'operation'],
  values: { operation: OPERATIONS },
  job: jaeger,
});

export const jaegerBulkAttempts = counter('jaeger_storage_bulk_index_attempts_total', {
  help: 'Documents that were to be written.',
  ...storage,
});

export const jaegerBulkInserts = counter('jaeger_storage_bulk_index_inserts_total', {
  help: 'Documents written.',
  ...storage,
});

export const jaegerBulkErrors = counter('jaeger_storage_bulk_index_errors_total', {
  help: 'Documents that could not be written.',
  ...storage,
});

export const jaegerBulkLatency = histogram('jaeger_storage_bulk_index_latency_ok_seconds', {
  help: 'Time to write a batch of documents.',
  buckets: OPENTELEMETRY_BUCKETS,
  ...storage,
});

export const jaegerBulkErrorLatency = histogram('jaeger_storage_bulk_index_latency_err_seconds', {
  help: 'Time until the writing of a batch of documents failed.',
  buckets: OPENTELEMETRY_BUCKETS,
  ...storage,
});
