import { formatQuantity, quantity } from '@belvedere/core';
import { featureStore } from '@belvedere/metrics-feature-store';
import { alert } from '@belvedere/rule-kit';
import { cacheHitRatioAbove } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

/** 300 reads in the window of 5 minutes: fewer say nothing of a cache. */
const ENOUGH_READS = quantity(1, 'count/second');

/** The alert of the feature cache. */
export const cacheAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  featureCacheLowHitRate: alert('FeatureCacheLowHitRate', {
    when: cacheHitRatioAbove(ENOUGH_READS).below(thresholds.cacheHits),
    for: '5m',
    severity: 'warning',
    service: featureStore.name,
    summary: 'The feature cache misses too often',
    description: ({ labels, value }) =>
      `The cache answers ${value} of the reads of ${labels.feature_group}, less than ${formatQuantity(thresholds.cacheHits)} for 5 minutes.`,
  }),
});

export const { featureCacheLowHitRate } = cacheAlerts();
