import { featureFreshness } from '@belvedere/metrics-feature-store';
import { during, gaugeSeries, quietTest, ruleTest, type RuleTest } from '@belvedere/rule-kit';
import { featuresStale } from './features.ts';

const age = (instance: string, level: number) =>
  gaugeSeries(featureFreshness, { feature_group: 'merchant_risk', instance }, [
    during('5m', { level: 40 }),
    during('10m', { level }),
  ]);

export const featureTests: readonly RuleTest[] = [
  ruleTest({
    alert: featuresStale,
    input: [age('feature-store-0', 400), age('feature-store-1', 40)],
    silentAt: '5m30s',
    firingAt: '6m',
    fires: [
      {
        labels: { feature_group: 'merchant_risk' },
        annotations: {
          summary: 'Features are stale',
          description: 'The newest values of merchant_risk are 6m 40s old, more than 5m.',
        },
      },
    ],
  }),
  quietTest({ alert: featuresStale, name: 'quiet at 5 minutes', input: [age('feature-store-0', 300)], at: '15m' }),
];
