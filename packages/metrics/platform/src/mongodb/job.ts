import { job } from '@belvedere/promql';

/** The MongoDB exporter, one target a server. Source: https://github.com/percona/mongodb_exporter */
export const mongodbExporter = job('mongodb', { scrapeInterval: '15s' });
