/**
 * The Redis exporter itself.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/exporter.go
 */
import { counter, gauge, summary } from '@belvedere/promql';
import { redisExporter } from './job.ts';

export const redisUp = gauge('redis_up', {
  help: 'Whether the exporter reached its Redis server: 1 or 0.',
  unit: 'ratio',
  job: redisExporter,
});

export const redisLastScrapeError = gauge('redis_exporter_last_scrape_error', {
  help: 'Whether the exporter failed to read the server: 1 or 0.',
  labels: ['err'],
  job: redisExporter,
});

export const redisLastScrapeDuration = gauge('redis_exporter_last_scrape_duration_seconds', {
  help: 'How long the exporter took to read the server.',
  job: redisExporter,
});

export const redisLastScrapeConnectTime = gauge('redis_exporter_last_scrape_connect_time_seconds', {
  help: 'How long the exporter took to connect to the server.',
  job: redisExporter,
});

export const redisExporterScrapeDuration = summary('redis_exporter_scrape_duration_seconds', {
  help: 'How long the exporter takes to read the server.',
  job: redisExporter,
});

export const redisExporterScrapes = counter('redis_exporter_scrapes_total', {
  help: 'How often the exporter was asked.',
  job: redisExporter,
});

export const redisTargetScrapeRequestErrors = counter('redis_target_scrape_request_errors_total', {
  help: 'Requests to the exporter that it could not answer.',
  job: redisExporter,
});

export const redisExporterBuildInfo = gauge('redis_exporter_build_info', {
  help: 'Version of the exporter, as labels; the value is 1.',
  labels: ['build_date', 'commit_sha', 'golang_version', 'version'],
  job: redisExporter,
});
