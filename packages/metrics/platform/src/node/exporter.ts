/**
 * The node exporter itself: its collectors, and the text files that others leave for it.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/collector.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/textfile.go
 */
import { gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const collector = { labels: ['collector'], job: nodeExporter } as const;

export const nodeCollectorSuccess = gauge('node_scrape_collector_success', {
  help: 'Whether a collector of the exporter worked: 1 or 0.',
  ...collector,
});

export const nodeCollectorDuration = gauge('node_scrape_collector_duration_seconds', {
  help: 'How long a collector of the exporter took.',
  ...collector,
});

export const nodeTextfileScrapeError = gauge('node_textfile_scrape_error', {
  help: 'Whether a text file could not be read: 1 or 0.',
  job: nodeExporter,
});

export const nodeTextfileMtime = gauge('node_textfile_mtime_seconds', {
  help: 'When a text file was last written, in Unix time.',
  labels: ['file'],
  job: nodeExporter,
});

export const nodeExporterBuildInfo = gauge('node_exporter_build_info', {
  help: 'Version of the exporter, as labels; the value is 1.',
  labels: ['branch', 'goarch', 'goos', 'goversion', 'revision', 'tags', 'version'],
  job: nodeExporter,
});
