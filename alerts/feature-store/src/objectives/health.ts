import { formatQuantity, percent, type Quantity } from '@belvedere/core';
import { featureStore, inferenceApi, mlPipeline, streamProcessor } from '@belvedere/metrics-feature-store';
import { alert, ruleGroup, type RuleGroup } from '@belvedere/rule-kit';
import { healthScore } from '@belvedere/slo';

const DOMAIN = 'feature-store';

/** The share of the objectives and of the targets of the four services that hold. */
export const recordedHealthScore = healthScore(DOMAIN, {
  jobs: [inferenceApi, featureStore, streamProcessor, mlPipeline],
});

/** The alert on what holds of the whole system. */
export const healthAlerts = (least: Quantity<'ratio'> = percent(90)) => ({
  featureStoreHealthScoreLow: alert('FeatureStoreHealthScoreLow', {
    when: recordedHealthScore.series.where({ domain: DOMAIN }).below(least),
    for: '5m',
    severity: 'critical',
    service: DOMAIN,
    summary: 'Much of the feature store does not hold',
    description: ({ value }) =>
      `${value} of its objectives and targets hold, less than ${formatQuantity(least)} for 5 minutes.`,
  }),
});

export const { featureStoreHealthScoreLow } = healthAlerts();

/** What is recorded, and the alert that reads it, in groups of their own: their order is not certain everywhere. */
export const healthGroups = (least?: Quantity<'ratio'>): readonly RuleGroup[] => [
  ruleGroup(DOMAIN, 'health-score', { interval: '1m', rules: [recordedHealthScore] }),
  ruleGroup(DOMAIN, 'health', { interval: '1m', rules: Object.values(healthAlerts(least)) }),
];
