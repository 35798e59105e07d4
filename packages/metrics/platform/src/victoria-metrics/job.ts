import { job } from '@belvedere/promql';

/** VictoriaMetrics as a single server. Source: https://docs.victoriametrics.com/victoriametrics/single-server-victoriametrics/ */
export const victoriaMetrics = job('victoria-metrics', { scrapeInterval: '15s' });
