/**
 * Samples on their way to long-term storage.
 * Source: https://github.com/prometheus/prometheus/blob/v3.15.0/storage/remote/queue_manager.go, storage/remote/write.go
 */
import { counter, gauge, histogram } from '@belvedere/promql';
import { prometheus } from './job.ts';

const destination = { labels: ['remote_name', 'url'], job: prometheus } as const;

export const remoteWriteSamplesIn = counter('prometheus_remote_storage_samples_in_total', {
  help: 'Samples that were to be sent.',
  job: prometheus,
});

export const remoteWriteSamples = counter('prometheus_remote_storage_samples_total', {
  help: 'Samples sent.',
  ...destination,
});

export const remoteWriteBytes = counter('prometheus_remote_storage_bytes_total', {
  help: 'Bytes sent, compressed.',
  ...destination,
});

export const remoteWriteSamplesFailed = counter('prometheus_remote_storage_samples_failed_total', {
  help: 'Samples that could not be sent.',
  ...destination,
});

export const remoteWriteSamplesRetried = counter('prometheus_remote_storage_samples_retried_total', {
  help: 'Samples sent once more after an error.',
  ...destination,
});

export const remoteWriteSamplesDropped = counter('prometheus_remote_storage_samples_dropped_total', {
  help: 'Samples that were not to be sent.',
  labels: ['remote_name', 'url', 'reason'],
  values: { reason: ['too_old', 'dropped_series', 'unintentionally_dropped_series', 'nhcb_in_rw1_not_supported'] },
  job: prometheus,
});

export const remoteWriteSamplesPending = gauge('prometheus_remote_storage_samples_pending', {
  help: 'Samples that wait to be sent.',
  ...destination,
});

export const remoteWriteEnqueueRetries = counter('prometheus_remote_storage_enqueue_retries_total', {
  help: 'Times that samples found the queue full.',
  ...destination,
});

export const remoteWriteHighestTime = gauge('prometheus_remote_storage_queue_highest_timestamp_seconds', {
  help: 'The time of the newest sample to be sent, in Unix time.',
  ...destination,
});

export const remoteWriteHighestSentTime = gauge('prometheus_remote_storage_queue_highest_sent_timestamp_seconds', {
  help: 'The time of the newest sample sent, in Unix time.',
  ...destination,
});

export const remoteWriteShards = gauge('prometheus_remote_storage_shards', {
  help: 'Connections that samples are sent over.',
  ...destination,
});

export const remoteWriteShardsDesired = gauge('prometheus_remote_storage_shards_desired', {
  help: 'Connections that would keep up.',
  ...destination,
});

export const remoteWriteShardsMaximum = gauge('prometheus_remote_storage_shards_max', {
  help: 'Connections that samples may be sent over.',
  ...destination,
});

export const remoteWriteBatchDuration = histogram('prometheus_remote_storage_sent_batch_duration_seconds', {
  help: 'Time to send a batch of samples.',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 60, 120, 300],
  ...destination,
});
