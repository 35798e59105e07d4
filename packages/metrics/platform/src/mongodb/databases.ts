/**
 * Databases of a MongoDB server and their slow queries: with `--collector.dbstats` and `--collector.profile`.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/dbstats_collector.go,
 *   https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/profile_status_collector.go
 */
import { counter, gauge } from '@belvedere/promql';
import { mongodbExporter } from './job.ts';
import { server } from './server-labels.ts';

export const mongodbDbstatsDataSize = gauge('mongodb_dbstats_dataSize', {
  help: 'Size of the documents of a database, before compression.',
  labels: [...server.labels, 'database'],
  unit: 'bytes',
  job: mongodbExporter,
});

export const mongodbDbstatsStorageSize = gauge('mongodb_dbstats_storageSize', {
  help: 'Size of the documents of a database on disk.',
  labels: [...server.labels, 'database'],
  unit: 'bytes',
  job: mongodbExporter,
});

export const mongodbDbstatsIndexSize = gauge('mongodb_dbstats_indexSize', {
  help: 'Size of the indexes of a database.',
  labels: [...server.labels, 'database'],
  unit: 'bytes',
  job: mongodbExporter,
});

export const mongodbDbstatsObjects = gauge('mongodb_dbstats_objects', {
  help: 'Documents of a database.',
  labels: [...server.labels, 'database'],
  job: mongodbExporter,
});

export const mongodbDbstatsCollections = gauge('mongodb_dbstats_collections', {
  help: 'Collections of a database.',
  labels: [...server.labels, 'database'],
  job: mongodbExporter,
});

export const mongodbDbstatsIndexes = gauge('mongodb_dbstats_indexes', {
  help: 'Indexes of a database.',
  labels: [...server.labels, 'database'],
  job: mongodbExporter,
});

export const mongodbDbstatsFsUsedSize = gauge('mongodb_dbstats_fsUsedSize', {
  help: 'Space used on the file system of a database.',
  labels: [...server.labels, 'database'],
  unit: 'bytes',
  job: mongodbExporter,
});

export const mongodbDbstatsFsTotalSize = gauge('mongodb_dbstats_fsTotalSize', {
  help: 'Size of the file system of a database.',
  labels: [...server.labels, 'database'],
  unit: 'bytes',
  job: mongodbExporter,
});

/** Called a counter by the exporter because of its name. */
export const mongodbProfileSlowQueryCount = counter('mongodb_profile_slow_query_count', {
  help: 'Slow queries within the last time span that the exporter looks at.',
  labels: [...server.labels, 'database'],
  job: mongodbExporter,
});
