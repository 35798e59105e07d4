import { defaultThresholds } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import {
  elasticsearchFilesystemDataAvailable,
  elasticsearchFilesystemDataSize,
  pgDatabaseSize,
  pgSettingsMaxConnections,
  pgStatDatabaseNumbackends,
  redisMemoryMaximum,
  redisMemoryUsed,
} from '@belvedere/metrics-platform';
import { saturation } from '@belvedere/promql';

const server = { by: ['instance'] } as const;
const disk = { by: ['cluster', 'name'] } as const;
const share = { width: 12, min: 0, max: ratio(1), thresholds: worseAbove(ratio(0.8), ratio(1)) } as const;

/** What keeps data, against what it may take. */
export const datastores = section('Datastores', [
  timeseries('PostgreSQL connections, highest of a day', {
    description: 'The most connections of each server within the day before, as a share of those that it takes.',
    queries: [
      saturation({
        used: pgStatDatabaseNumbackends.over('1d').max().sum(server),
        capacity: pgSettingsMaxConnections.max(server),
      }).legend('{{instance}}'),
    ],
    ...share,
  }),
  timeseries('Redis memory, highest of a day', {
    description: 'The most memory of each server within the day before, as a share of what it may take.',
    queries: [
      saturation({ used: redisMemoryUsed.over('1d').max(), capacity: redisMemoryMaximum }).legend('{{instance}}'),
    ],
    ...share,
  }),
  timeseries('PostgreSQL size in 30 days', {
    description: 'How large each database is in 30 days if the last 7 go on.',
    queries: [
      pgDatabaseSize
        .over('7d')
        .predictLinear('30d')
        .max({ by: ['instance', 'datname'] })
        .legend('{{instance}} {{datname}}'),
    ],
    min: 0,
    width: 12,
  }),
  timeseries('Elasticsearch disks in 30 days', {
    description: 'How full each data disk is in 30 days if the last 7 go on. From 85 % on it gets no more shards.',
    queries: [
      elasticsearchFilesystemDataAvailable
        .over('7d')
        .predictLinear('30d')
        .max(disk)
        .dividedBy(elasticsearchFilesystemDataSize.max(disk))
        .complement()
        .legend('{{cluster}} {{name}}'),
    ],
    ...share,
    thresholds: worseAbove(ratio(0.75), ratio(1 - defaultThresholds.elasticsearchDiskFree.value)),
  }),
]);
