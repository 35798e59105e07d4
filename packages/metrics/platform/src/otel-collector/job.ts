import { job } from '@belvedere/promql';
import { jaeger } from '../jaeger/job.ts';

/**
 * The OpenTelemetry Collector's metrics of itself. Since 0.152 it shows them without units and `_total` unless told
 * otherwise; names here are the full ones, so its telemetry is configured with `without_units: false` and
 * `without_type_suffix: false` (and `without_scope_info: true`, its default).
 * Source: https://github.com/open-telemetry/opentelemetry-collector/blob/v0.158.0/CHANGELOG.md,
 * https://opentelemetry.io/docs/collector/internal-telemetry/
 */
export const otelCollector = job('otel-collector', { scrapeInterval: '15s' });

/** Jaeger is built on the collector, so it exposes the same metrics. */
export const COLLECTORS = [otelCollector, jaeger] as const;
