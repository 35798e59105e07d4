import { job } from '@belvedere/promql';

/**
 * The blackbox exporter: `instance` is the target that was probed, and which metrics it has depends on the prober
 * (HTTP, TCP or DNS). Source: https://github.com/prometheus/blackbox_exporter
 */
export const blackboxExporter = job('blackbox', { scrapeInterval: '15s' });
