import { percent, ratio } from '@belvedere/core';
import { section, stateTimeline, timeseries, UP_OR_DOWN } from '@belvedere/dashboard-kit';
import { cacheHits, cacheMisses, cacheOperationDuration, ownCache } from '@belvedere/metrics-documents';
import { redisExporter, redisMemoryMaximum, redisMemoryUsed, redisUp } from '@belvedere/metrics-platform';
import { hitRatio, saturation } from '@belvedere/promql';
import { service } from '../variables.ts';

const own = { job: service };
const quarter = { width: 6, min: 0 } as const;

/** The cache as its server sees it, and as the services do. */
export const cache = section('Cache', [
  stateTimeline('Cache servers', {
    description: 'When each Redis server answered its exporter. Without it all is read from the database.',
    query: redisUp.where(ownCache).or(redisExporter.up.where(ownCache).equals(0)).legend('{{instance}}'),
    mappings: UP_OR_DOWN,
    legend: 'hidden',
    width: 6,
    height: 8,
  }),
  timeseries('Cache hits', {
    description: 'Share of the reads that a cache answers. If it falls, what was a read of the cache is a query.',
    queries: [
      hitRatio({ hits: cacheHits.where(own), misses: cacheMisses.where(own), by: ['cache'] }).legend('{{cache}}'),
    ],
    max: percent(100),
    width: 6,
  }),
  timeseries('Cache operation, p95', {
    description: 'The time that 95 % of the reads and writes of the cache stay below, as the services wait for it.',
    queries: [
      cacheOperationDuration
        .where(own)
        .quantile(0.95, { by: ['job', 'operation'] })
        .legend('{{job}} {{operation}}'),
    ],
    ...quarter,
  }),
  timeseries('Redis memory', {
    description:
      'Memory in use as a share of what the server may take. A full server evicts what was not asked for long.',
    queries: [
      saturation({ used: redisMemoryUsed.where(ownCache), capacity: redisMemoryMaximum }).legend('{{instance}}'),
    ],
    max: ratio(1),
    ...quarter,
  }),
]);
