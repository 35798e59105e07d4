import { mongodbExporter } from './job.ts';

/**
 * What the exporter says of a server with each of its metrics: its part in a sharded cluster, and its replica set.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/topology_info.go
 */
export const server = { labels: ['cl_role', 'cl_id', 'rs_nm', 'rs_state'], job: mongodbExporter } as const;
