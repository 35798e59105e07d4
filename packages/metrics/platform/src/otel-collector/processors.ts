/**
 * What the processors of a collector do: what goes in and comes out, batches, and the limit of memory.
 * Source: https://github.com/open-telemetry/opentelemetry-collector/blob/v0.158.0/processor/processorhelper/metadata.yaml,
 * processor/batchprocessor/metadata.yaml, processor/memorylimiterprocessor/metadata.yaml
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { COLLECTORS, otelCollector } from './job.ts';

const processor = { labels: ['processor'], job: COLLECTORS } as const;
const otherThanTraces = { ...processor, job: otelCollector } as const;

const items = {
  labels: ['processor', 'otel_signal'],
  values: { otel_signal: ['traces', 'metrics', 'logs', 'profiles'] },
  job: COLLECTORS,
} as const;

export const collectorProcessorIncoming = counter('otelcol_processor_incoming_items_total', {
  help: 'Spans, points and records that came to a processor.',
  ...items,
});

export const collectorProcessorOutgoing = counter('otelcol_processor_outgoing_items_total', {
  help: 'Spans, points and records that a processor passed on.',
  ...items,
});

export const collectorBatchSize = histogram('otelcol_processor_batch_batch_send_size', {
  help: 'Spans, points or records of a batch.',
  buckets: [
    10, 25, 50, 75, 100, 250, 500, 750, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000, 20_000, 30_000,
    50_000, 100_000,
  ],
  ...processor,
});

export const collectorBatchSizeTriggers = counter('otelcol_processor_batch_batch_size_trigger_send_total', {
  help: 'Batches sent because they were full.',
  ...processor,
});

export const collectorBatchTimeoutTriggers = counter('otelcol_processor_batch_timeout_trigger_send_total', {
  help: 'Batches sent because their time was up.',
  ...processor,
});

export const collectorBatchCardinality = gauge('otelcol_processor_batch_metadata_cardinality', {
  help: 'Combinations of metadata that a batch is kept for.',
  ...processor,
});

export const collectorMemoryLimiterRefusedSpans = counter('otelcol_processor_memory_limiter_refused_spans_total', {
  help: 'Spans refused for want of memory.',
  ...processor,
});

export const collectorMemoryLimiterRefusedMetricPoints = counter(
  'otelcol_processor_memory_limiter_refused_metric_points_total',
  { help: 'Points of metrics refused for want of memory.', ...otherThanTraces },
);

export const collectorMemoryLimiterRefusedLogRecords = counter(
  'otelcol_processor_memory_limiter_refused_log_records_total',
  { help: 'Log records refused for want of memory.', ...otherThanTraces },
);
