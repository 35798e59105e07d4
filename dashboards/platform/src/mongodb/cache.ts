import { ratio } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  mongodbSsWtCacheMaximumBytesConfigured,
  mongodbSsWtCachePagesReadIntoCache,
  mongodbSsWtCachePagesRequestedFromTheCache,
  mongodbSsWtCacheTrackedDirtyBytesInTheCache,
} from '@belvedere/metrics-platform';
import { saturation } from '@belvedere/promql';
import { mongodbServer } from '../variables.ts';

const own = { instance: mongodbServer };
const byServer = { by: ['instance'] } as const;
const half = { width: 12, min: 0 } as const;

/** Whether the data in use fits in memory. */
export const cache = section('Cache', [
  timeseries('Pages found in the cache', {
    description: 'The share of the pages asked for that were in memory. It falls when the data in use no longer fits.',
    queries: [
      mongodbSsWtCachePagesReadIntoCache
        .where(own)
        .rate()
        .sum(byServer)
        .dividedBy(mongodbSsWtCachePagesRequestedFromTheCache.where(own).rate().sum(byServer))
        .complement()
        .legend('{{instance}}'),
    ],
    max: ratio(1),
    ...half,
  }),
  timeseries('Dirty share of the cache', {
    description:
      'The share of the cache that is not on disk yet. Above 20 % requests have to help writing: the disk is too slow.',
    queries: [
      saturation({
        used: mongodbSsWtCacheTrackedDirtyBytesInTheCache.where(own).max(byServer),
        capacity: mongodbSsWtCacheMaximumBytesConfigured.where(own).max(byServer),
      }).legend('{{instance}}'),
    ],
    ...half,
  }),
]);
