import { cacheReadRate, defaultThresholds, recordedCacheHitRatio } from '@belvedere/alerts-feature-store';
import { budgetStat, stat, UP_OR_DOWN, worseAbove, worseBelow } from '@belvedere/dashboard-kit';
import { featureFreshness, ownRedis } from '@belvedere/metrics-feature-store';
import { redisExporter, redisUp } from '@belvedere/metrics-platform';
import { DOMAIN } from '../domain.ts';
import { agreed, featureCacheHitRate } from '../objectives.ts';
import { failedChecks } from './quality.ts';

const figure = { sparkline: true, width: 4 } as const;

/** What is left of the budget, and the group that does worst. */
export const promise = [
  budgetStat(DOMAIN, featureCacheHitRate),
  stat('Hits, worst group', {
    description: `Share of the reads that the cache answers, of the group where it answers fewest. ${agreed(featureCacheHitRate)}`,
    query: recordedCacheHitRatio.series.min(),
    objective: featureCacheHitRate,
    thresholds: worseBelow(defaultThresholds.cacheHits),
    ...figure,
  }),
  stat('Age, oldest group', {
    description: 'Age of the newest values of the group that is furthest behind, on the instance where it is.',
    query: featureFreshness.max(),
    thresholds: worseAbove(defaultThresholds.featureAge),
    ...figure,
  }),
  stat('Reads', {
    description: 'Feature reads per second of all groups, whether the cache answered them or not.',
    query: cacheReadRate.sum(),
    ...figure,
  }),
  stat('Checks that fail', {
    description: 'Share of the checks of feature values that fail, of all groups.',
    query: failedChecks,
    decimals: 2,
    ...figure,
  }),
  stat('Redis servers', {
    description: 'Whether all Redis servers answer their exporters. Without Redis every feature is computed anew.',
    // An exporter that does not answer says nothing of its server: its own `up` of 0 stands in.
    query: redisUp.where(ownRedis).or(redisExporter.up.where(ownRedis).equals(0)).min(),
    mappings: UP_OR_DOWN,
    colour: 'background',
    noValue: 'Nothing is scraped',
    width: 4,
  }),
] as const;
