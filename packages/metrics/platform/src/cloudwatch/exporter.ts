/**
 * Whether the exporter reaches CloudWatch, and what it asks there: each request is charged.
 * Source: https://github.com/prometheus/cloudwatch_exporter/blob/master/src/main/java/io/prometheus/cloudwatch/CloudWatchCollector.java
 */
import { counter, gauge } from '@belvedere/promql';
import { cloudwatchExporter } from './job.ts';

export const cloudwatchRequests = counter('cloudwatch_requests_total', {
  help: 'Requests to CloudWatch.',
  labels: ['action', 'namespace'],
  job: cloudwatchExporter,
});

export const cloudwatchMetricsRequested = counter('cloudwatch_metrics_requested_total', {
  help: 'Metrics asked of CloudWatch.',
  labels: ['metric_name', 'namespace'],
  job: cloudwatchExporter,
});

export const cloudwatchScrapeError = gauge('cloudwatch_exporter_scrape_error', {
  help: 'Whether the last reading of CloudWatch failed: 1 or 0.',
  job: cloudwatchExporter,
});

export const cloudwatchScrapeDuration = gauge('cloudwatch_exporter_scrape_duration_seconds', {
  help: 'How long the last reading of CloudWatch took.',
  job: cloudwatchExporter,
});

export const cloudwatchExporterBuild = gauge('cloudwatch_exporter_build_info', {
  help: 'The version that runs, as labels; the value is 1.',
  labels: ['build_version', 'release_date'],
  job: cloudwatchExporter,
});
