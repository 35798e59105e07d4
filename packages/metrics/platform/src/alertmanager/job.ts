import { job } from '@belvedere/promql';

/**
 * Alertmanager, one target an instance, with the names of version 0.34.
 * Source: https://github.com/prometheus/alertmanager/tree/v0.34.0
 */
export const alertmanager = job('alertmanager', { scrapeInterval: '15s' });
