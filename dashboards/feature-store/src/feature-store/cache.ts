import { cacheReadRate, featureCacheLowHitRate, recordedCacheHitRatio } from '@belvedere/alerts-feature-store';
import { percent } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import { featureCacheHits, featureCacheMisses } from '@belvedere/metrics-feature-store';
import { agreed, featureCacheHitRate } from '../objectives.ts';
import { featureGroup } from '../variables.ts';

const chosen = { feature_group: featureGroup };

/** What the cache answers, and how much it is asked. */
export const cache = section('Cache', [
  timeseries('Hit rate by group', {
    description: `Share of the reads of a group that the cache answers. A miss is computed anew, which takes longer. ${agreed(featureCacheHitRate)}`,
    queries: [recordedCacheHitRatio.series.legend('{{feature_group}}')],
    alert: featureCacheLowHitRate,
    objective: featureCacheHitRate,
    max: percent(100),
  }),
  timeseries('Hits and misses', {
    description: 'Reads per second of the chosen groups that the cache answered, and that it could not.',
    queries: [
      featureCacheHits.where(chosen).rate().sum().legend('hits'),
      featureCacheMisses.where(chosen).rate().sum().legend('misses'),
    ],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Reads by group', {
    description: 'Reads per second by group. Each request of the inference API reads several groups.',
    queries: [cacheReadRate.legend('{{feature_group}}')],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Reads against last week', {
    description:
      'Reads per second of all groups, now and a week before. Weekdays differ, so yesterday is no measure. Less than last week at the same hour: somebody stopped asking.',
    queries: [cacheReadRate.sum().legend('this week'), cacheReadRate.offset('1w').sum().legend('last week')],
    min: 0,
  }),
]);
