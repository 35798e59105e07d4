import { job } from '@belvedere/promql';

/**
 * Loki, one target an instance.
 * Source: https://github.com/grafana/loki/tree/v3.7.6/pkg
 */
export const loki = job('loki', { scrapeInterval: '15s' });
