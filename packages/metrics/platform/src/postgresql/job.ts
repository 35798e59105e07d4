import { job } from '@belvedere/promql';

/** The PostgreSQL exporter, one target a server. Source: https://github.com/prometheus-community/postgres_exporter */
export const postgresqlExporter = job('postgresql', { scrapeInterval: '15s' });
