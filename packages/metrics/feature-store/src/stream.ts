import { counter, gauge, histogram } from '@belvedere/promql';
import { streamProcessor } from './jobs.ts';
import { TOPICS } from './vocabulary.ts';

const topic = { labels: ['topic'], values: { topic: TOPICS }, job: streamProcessor } as const;

export const streamEventsProcessed = counter('stream_events_processed_total', {
  help: 'Events processed.',
  ...topic,
});

export const streamProcessingDuration = histogram('stream_processing_duration_seconds', {
  help: 'Time from reading an event to having stored what follows from it.',
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 1, 2.5, 5],
  ...topic,
});

/** The processor's own view of its lag; the Kafka exporter's is `kafka_consumergroup_lag_sum`. */
export const kafkaConsumerLag = gauge('kafka_consumer_lag_sum', {
  help: 'Messages of a topic that are still to be processed.',
  ...topic,
});

export const streamDeadLetters = counter('stream_dead_letters_total', {
  help: 'Events set aside because they could not be processed.',
  labels: ['topic', 'reason'],
  values: { topic: TOPICS, reason: ['schema', 'timeout', 'processing'] },
  job: streamProcessor,
});

/**
 * A point in time and not an age, so that it still tells the truth when the processor stands still.
 * Source: https://prometheus.io/docs/practices/instrumentation/#timestamps-not-time-since
 */
export const streamWatermark = gauge('stream_watermark_timestamp_seconds', {
  help: 'Event time up to which a topic is processed, in Unix time.',
  ...topic,
});
