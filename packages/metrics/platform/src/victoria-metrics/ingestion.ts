/**
 * What comes into a VictoriaMetrics server, as its alerts read it. It exposes no types.
 * Source: https://docs.victoriametrics.com/victoriametrics/single-server-victoriametrics/#monitoring,
 *   https://github.com/VictoriaMetrics/VictoriaMetrics/blob/master/deployment/docker/rules/alerts.yml
 */
import { counter, gauge } from '@belvedere/promql';
import { victoriaMetrics } from './job.ts';

const type = { labels: ['type'], job: victoriaMetrics } as const;

export const vmRowsInserted = counter('vm_rows_inserted_total', {
  help: 'Samples received, by the protocol that brought them.',
  ...type,
});

export const vmRowsIgnored = counter('vm_rows_ignored_total', {
  help: 'Samples that were not stored, by the reason.',
  labels: ['reason'],
  job: victoriaMetrics,
});

export const vmRowsAddedToStorage = counter('vm_rows_added_to_storage_total', {
  help: 'Samples stored.',
  job: victoriaMetrics,
});

export const vmNewTimeseriesCreated = counter('vm_new_timeseries_created_total', {
  help: 'Series that were new.',
  job: victoriaMetrics,
});

export const vmSlowRowInserts = counter('vm_slow_row_inserts_total', {
  help: 'Samples whose series had to be looked up on disk.',
  job: victoriaMetrics,
});

export const vmDeduplicatedSamples = counter('vm_deduplicated_samples_total', {
  help: 'Samples dropped as copies of others.',
  ...type,
});

export const vmPendingRows = gauge('vm_pending_rows', { help: 'Samples that wait to be written.', ...type });

export const vmConcurrentInsertCurrent = gauge('vm_concurrent_insert_current', {
  help: 'Insertions under way.',
  job: victoriaMetrics,
});

export const vmConcurrentInsertCapacity = gauge('vm_concurrent_insert_capacity', {
  help: 'Insertions that there may be at once.',
  job: victoriaMetrics,
});

export const vmConcurrentInsertLimitReached = counter('vm_concurrent_insert_limit_reached_total', {
  help: 'Insertions that had to wait for others.',
  job: victoriaMetrics,
});

export const vmConcurrentInsertLimitTimeout = counter('vm_concurrent_insert_limit_timeout_total', {
  help: 'Insertions refused because they had waited too long.',
  job: victoriaMetrics,
});
