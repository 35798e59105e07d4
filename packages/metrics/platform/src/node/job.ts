import { job } from '@belvedere/promql';

/** The node exporter, one target a machine. Source: https://github.com/prometheus/node_exporter */
export const nodeExporter = job('node', { scrapeInterval: '15s' });
