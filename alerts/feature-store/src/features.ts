import { formatDuration } from '@belvedere/core';
import { featureFreshness, featureStore } from '@belvedere/metrics-feature-store';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

/** The alert of the features themselves. */
export const featureAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** The oldest of all instances: whoever is served by it gets those values. */
  featuresStale: alert('FeaturesStale', {
    when: featureFreshness.max({ by: ['feature_group'] }).above(thresholds.featureAge),
    for: '1m',
    severity: 'warning',
    service: featureStore.name,
    summary: 'Features are stale',
    description: ({ labels, value }) =>
      `The newest values of ${labels.feature_group} are ${value} old, more than ${formatDuration(thresholds.featureAge.value * 1000)}.`,
  }),
});

export const { featuresStale } = featureAlerts();
