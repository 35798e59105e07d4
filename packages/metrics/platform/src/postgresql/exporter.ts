/**
 * The PostgreSQL exporter itself.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/collector.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/exporter/postgres_exporter.go
 */
import { counter, gauge } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

const collector = { labels: ['collector'], job: postgresqlExporter } as const;

export const pgUp = gauge('pg_up', {
  help: 'Whether the exporter reached its server: 1 or 0.',
  unit: 'ratio',
  job: postgresqlExporter,
});

export const pgExporterLastScrapeDuration = gauge('pg_exporter_last_scrape_duration_seconds', {
  help: 'How long the exporter took to read the server.',
  job: postgresqlExporter,
});

export const pgExporterLastScrapeError = gauge('pg_exporter_last_scrape_error', {
  help: 'Whether the exporter failed to read the server: 1 or 0.',
  job: postgresqlExporter,
});

export const pgExporterScrapes = counter('pg_exporter_scrapes_total', {
  help: 'How often the exporter was asked.',
  job: postgresqlExporter,
});

export const pgScrapeCollectorSuccess = gauge('pg_scrape_collector_success', {
  help: 'Whether a collector of the exporter worked: 1 or 0.',
  ...collector,
});

export const pgScrapeCollectorDuration = gauge('pg_scrape_collector_duration_seconds', {
  help: 'How long a collector of the exporter took.',
  ...collector,
});

export const postgresExporterConfigLastReloadSuccessful = gauge('postgres_exporter_config_last_reload_successful', {
  help: 'Whether the configuration was last read with success: 1 or 0.',
  job: postgresqlExporter,
});

export const postgresExporterConfigLastReloadTime = gauge(
  'postgres_exporter_config_last_reload_success_timestamp_seconds',
  { help: 'When the configuration was last read with success, in Unix time.', job: postgresqlExporter },
);

export const postgresExporterBuildInfo = gauge('postgres_exporter_build_info', {
  help: 'Version of the exporter, as labels; the value is 1.',
  labels: ['branch', 'goarch', 'goos', 'goversion', 'revision', 'tags', 'version'],
  job: postgresqlExporter,
});
