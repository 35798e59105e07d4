import { job } from '@belvedere/promql';

/**
 * Grafana, one target an instance, with the names of version 13.
 * Source: https://grafana.com/docs/grafana/latest/setup-grafana/set-up-grafana-monitoring/,
 * https://github.com/grafana/grafana/blob/main/pkg/infra/metrics/metrics.go
 */
export const grafana = job('grafana', { scrapeInterval: '15s' });
