import { describeRules } from '@belvedere/rule-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { groups, incidents, tests } from './index.ts';

const alerts = groups.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'alert'));
const recordings = groups.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'recording'));

describe('the rules of the feature store', () => {
  it('answer every alert that the domain asks for', () => {
    expect(alerts.map(({ name, labels }) => `${labels['severity']} ${name}`).sort()).toEqual([
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
    const windows = groups.flatMap(({ rules, window }) =>
      rules.flatMap(({ kind, name }) => (kind === 'recording' ? [[name, window] as const] : [])),
    );
    expect(windows.filter(([name, window]) => !name.endsWith('rate5m') || window !== 300_000)).toEqual([]);
  });

  it('do not alert on what another rule records, whose order is not certain everywhere', () => {
    const recorded = recordings.map(({ name }) => name);
    expect(alerts.filter(({ expression }) => recorded.some((name) => expression.print().includes(name)))).toEqual([]);
  });

  describeRules(groups, tests);
});

describe('the incidents', () => {
  it('fire alerts that exist', () => {
    const fired = Object.values(incidents).flatMap((list) => list.map(({ name }) => name));
    expect(fired.filter((name) => !alerts.some((alert) => alert.name === name))).toEqual([]);
  });
});
