import { featureFreshness } from '@belvedere/metrics-feature-store';
import {
  firing,
  gaugeSeries,
  pending,
  quietTest,
  resolved,
  scenario,
  silent,
  steady,
  type RuleTest,
} from '@belvedere/rule-kit';
import { featuresStale } from './features.ts';

const labels = { feature_group: 'merchant_risk' };

/** The age of a group's newest value at an instance: fresh for five minutes, then as old as this for ten, and fresh again. */
const age = (instance: string, level: number, job = 'feature-store') =>
  gaugeSeries(featureFreshness, { ...labels, instance, job }, [
    steady('5m', { level: 40 }),
    steady('10m', { level }),
    steady('5m', { level: 40 }),
  ]);

/** A service of another domain whose features are much older. */
const elsewhere = age('catalogue-0', 4_000, 'catalogue');

export const featureTests: readonly RuleTest[] = [
  scenario(featuresStale, {
    name: 'fires while one instance has old values',
    given: [age('feature-store-0', 320), age('feature-store-1', 40), elsewhere],
    expect: [
      silent('4m30s'),
      pending('5m30s', labels),
      firing('6m', {
        labels,
        annotations: {
          summary: 'Features are stale',
          description: 'The newest values of merchant_risk are 5m 20s old, more than 5m.',
        },
      }),
      resolved('15m'),
    ],
  }),
  quietTest({
    alert: featuresStale,
    name: 'quiet at 5 minutes',
    input: [age('feature-store-0', 300), age('feature-store-1', 40), elsewhere],
    at: '14m30s',
  }),
];
