import { job } from '@belvedere/promql';

/**
 * Jaeger, version 2: an OpenTelemetry Collector with a storage of traces, so what it takes in and drops is told by the
 * collector's metrics, under the same configuration of its telemetry, here with `level: detailed`.
 * Source: https://github.com/jaegertracing/jaeger/blob/v2.20.0/cmd/jaeger/docs/migration/all-in-one-metrics.md
 */
export const jaeger = job('jaeger', { scrapeInterval: '15s' });
