import { job } from '@belvedere/promql';

/**
 * Prometheus's metrics of itself, one target an instance.
 * Source: https://github.com/prometheus/prometheus/tree/v3.15.0
 */
export const prometheus = job('prometheus', { scrapeInterval: '15s' });
