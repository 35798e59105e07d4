import { job } from '@belvedere/promql';

/**
 * What the blackbox exporter finds: `instance` is the target that was probed, and which metrics it has depends on the
 * prober. Source: https://github.com/prometheus/blackbox_exporter
 */
export const blackboxExporter = job('blackbox', { scrapeInterval: '15s' });

/** The blackbox exporter's own process, as a target beside those that it probes. */
export const blackboxExporterItself = job('blackbox-exporter', { scrapeInterval: '15s' });
