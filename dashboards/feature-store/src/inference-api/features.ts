import { featureCacheLowHitRate, featuresStale, recordedCacheHitRatio } from '@belvedere/alerts-feature-store';
import { percent } from '@belvedere/core';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  dashboards,
  featureCacheHits,
  featureCacheMisses,
  featureFetchDuration,
  featureFreshness,
} from '@belvedere/metrics-feature-store';
import { agreed, featureCacheHitRate } from '../objectives.ts';

/** What a request waits for before its model can run. */
export const features = section('Feature fetch and cache', [
  timeseries('Feature fetch, p95', {
    description: 'The time that 95 % of the fetches of a feature group stay below, as the inference API waits for it.',
    queries: [featureFetchDuration.quantile(0.95, { by: ['feature_group'] }).legend('{{feature_group}}')],
    min: 0,
  }),
  timeseries('Cache hit rate', {
    description: `Share of the reads of a feature group that the cache answers. ${agreed(featureCacheHitRate)} A miss is computed anew.`,
    queries: [recordedCacheHitRatio.series.legend('{{feature_group}}')],
    alert: featureCacheLowHitRate,
    objective: featureCacheHitRate,
    dataLinks: [{ dashboard: dashboards.featureStore, variables: { group: 'feature_group' } }],
    max: percent(100),
  }),
  timeseries('Cache reads', {
    description: 'Reads per second of all feature groups that the cache answered, and that it could not.',
    queries: [featureCacheHits.rate().sum().legend('hits'), featureCacheMisses.rate().sum().legend('misses')],
    stack: 'normal',
    min: 0,
  }),
  timeseries('Age of features', {
    description: 'Age of the newest values of a group. A hit on old values is fast and wrong.',
    queries: [featureFreshness.max({ by: ['feature_group'] }).legend('{{feature_group}}')],
    alert: featuresStale,
    min: 0,
  }),
]);
