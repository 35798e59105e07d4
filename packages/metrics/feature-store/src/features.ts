import { counter, gauge, histogram } from '@belvedere/promql';
import { featureStore, inferenceApi } from './jobs.ts';
import { FEATURE_GROUPS } from './vocabulary.ts';

const group = {
  labels: ['feature_group'],
  values: { feature_group: FEATURE_GROUPS },
  job: featureStore,
} as const;

/** Measured where it is waited for: in the inference API. */
export const featureFetchDuration = histogram('feature_fetch_duration_seconds', {
  help: 'Time to fetch the features of a group for a request.',
  buckets: [0.001, 0.0025, 0.005, 0.0075, 0.01, 0.015, 0.02, 0.03, 0.05, 0.075, 0.1, 0.25, 0.5, 1],
  ...group,
  job: inferenceApi,
});

export const featureCacheHits = counter('feature_cache_hits_total', {
  help: 'Reads that the cache answered.',
  ...group,
});

export const featureCacheMisses = counter('feature_cache_misses_total', {
  help: 'Reads that the cache could not answer.',
  ...group,
});

export const featureFreshness = gauge('feature_freshness_seconds', {
  help: 'Age of the newest value of a group.',
  ...group,
});

export const featureComputationDuration = histogram('feature_computation_duration_seconds', {
  help: 'Time to compute the features of a group from their sources.',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5],
  ...group,
});

export const featureWrites = counter('feature_writes_total', {
  help: 'Feature values written to the store.',
  labels: ['feature_group', 'result'],
  values: { feature_group: FEATURE_GROUPS, result: ['success', 'failure'] },
  job: featureStore,
});

export const featureQualityChecks = counter('feature_quality_checks_total', {
  help: 'Checks of feature values by what was checked and how it ended.',
  labels: ['feature_group', 'check', 'result'],
  values: {
    feature_group: FEATURE_GROUPS,
    check: ['completeness', 'range', 'schema', 'uniqueness'],
    result: ['passed', 'failed'],
  },
  job: featureStore,
});

export const featureMissingValues = gauge('feature_missing_values_ratio', {
  help: 'Share of the values of a group that are missing.',
  ...group,
});
