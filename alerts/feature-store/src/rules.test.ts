import { selectors } from '@belvedere/promql';
import { describeRules } from '@belvedere/rule-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { groups, incidents, objectives, ruleGroups, tests } from './index.ts';

const alerts = groups.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'alert'));

describe('the rules of the feature store', () => {
  it('answer every alert that the domain asks for', () => {
    const asked = alerts.filter(({ labels }) => !('slo' in labels));
    expect(asked.map(({ name, labels }) => `${labels['severity']} ${name}`).sort()).toEqual([
      'critical FeatureStoreHealthScoreLow',
      'critical FeatureStoreKafkaDown',
      'critical FeatureStoreRedisDown',
      'critical InferenceAPIDown',
      'critical InferenceAPIHighErrorRate',
      'critical InferenceAPIHighLatency',
      'critical InferenceAPILowAvailability',
      'critical InferenceAPISevereLatency',
      'warning FeatureCacheLowHitRate',
      'warning FeatureStoreHighCPU',
      'warning FeatureStoreHighMemory',
      'warning FeatureStoreRedisMemoryHigh',
      'warning FeaturesStale',
      'warning InferenceAPIHighLoad',
      'warning PredictionConfidenceLow',
      'warning StreamLagHigh',
    ]);
  });

  it('record over the window that their names state', () => {
    const windows = ruleGroups().flatMap(({ rules, window }) =>
      rules.flatMap(({ kind, name }) => (kind === 'recording' ? [[name, window] as const] : [])),
    );
    expect(windows.filter(([name, window]) => !name.endsWith('rate5m') || window !== 300_000)).toEqual([]);
  });

  it('alert on every objective that the domain asks for, in four tiers', () => {
    expect(objectives.map(({ name, objectiveRatio }) => [name, objectiveRatio])).toEqual([
      ['InferenceAvailability', 0.999],
      ['InferenceLatency', 0.95],
      ['FeatureCacheHitRate', 0.99],
      ['StreamLag', 0.99],
      ['PredictionConfidence', 0.99],
    ]);
    const tiers = ['1h', '6h', '1d', '3d'].map((window) => `BudgetBurn${window}`);
    expect(alerts.filter(({ labels }) => 'slo' in labels).map(({ name }) => name)).toEqual(
      objectives.flatMap(({ name }) => tiers.map((tier) => name + tier)),
    );
  });

  it('do not alert on what their own group records, whose order is not certain everywhere', () => {
    const read = groups.flatMap(({ rules }) => {
      const recorded = rules.filter(({ kind }) => kind === 'recording').map(({ name }) => name);
      const ofAlerts = rules
        .filter(({ kind }) => kind === 'alert')
        .flatMap(({ expression }) => selectors(expression.node));
      return ofAlerts.map(({ metric }) => metric).filter((metric) => recorded.includes(metric));
    });
    expect(read).toEqual([]);
  });

  describeRules(groups, tests);
});

describe('the incidents', () => {
  it('fire alerts that exist', () => {
    const fired = Object.values(incidents).flatMap((list) => list.map(({ name }) => name));
    expect(fired.filter((name) => !alerts.some((alert) => alert.name === name))).toEqual([]);
  });
});
