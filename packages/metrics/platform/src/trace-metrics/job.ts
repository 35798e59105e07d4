import { job } from '@belvedere/promql';

/**
 * Metrics that the OpenTelemetry Collector derives from traces, at the endpoint of its Prometheus exporter. It is
 * configured with `without_scope_info: true`, and its connectors with the bounds below; a service's own `job` becomes
 * `exported_job`, its instance `exported_instance` (`honor_labels: false`).
 * Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.158.0/exporter/prometheusexporter/collector.go
 */
export const traceMetrics = job('trace-metrics', { scrapeInterval: '15s' });

/**
 * The connectors' default bounds with those of the objectives of all domains added, in seconds.
 * Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.158.0/connector/spanmetricsconnector/config.go
 */
export const TRACE_BUCKETS = [
  0.002, 0.004, 0.006, 0.008, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.4, 0.5, 0.8, 1, 1.4, 2, 5, 10, 15,
];
