import { featureCacheHits, featureCacheMisses } from '@belvedere/metrics-feature-store';
import { counterSeries, during, quietTest, ruleTest, type RuleTest } from '@belvedere/rule-kit';
import { featureCacheLowHitRate } from './cache.ts';

const group = { feature_group: 'user_profile' };

/** Reads a minute, before and after the tenth: half of them at each of two instances. */
const counted = (counter: typeof featureCacheHits | typeof featureCacheMisses, before: number, after: number) =>
  ['feature-store-0', 'feature-store-1'].map((instance) =>
    counterSeries(counter, { ...group, instance }, [
      during('10m', { perMinute: before / 2 }),
      during('20m', { perMinute: after / 2 }),
    ]),
  );
const hits = (before: number, after: number) => counted(featureCacheHits, before, after);
const misses = (before: number, after: number) => counted(featureCacheMisses, before, after);

/** A cache of another domain that counts under the same names, and never misses. */
const elsewhere = counterSeries(featureCacheHits, { ...group, job: 'catalogue', instance: 'catalogue-0' }, [
  during('30m', { perMinute: 10_000 }),
]);

const summary = 'The feature cache misses too often';

export const cacheTests: readonly RuleTest[] = [
  ruleTest({
    alert: featureCacheLowHitRate,
    // 40 % from 10m on; within the window it is less than 70 % from 12m30s on.
    input: [...hits(950, 400), ...misses(50, 600), elsewhere],
    silentAt: '17m',
    firingAt: '17m30s',
    fires: [
      {
        labels: group,
        annotations: {
          summary,
          description: 'The cache answers 40% of the reads of user_profile, less than 70 % for 5 minutes.',
        },
      },
    ],
  }),
  ruleTest({
    alert: featureCacheLowHitRate,
    name: 'fires where nothing was ever a hit',
    input: misses(1_000, 1_000),
    silentAt: '5m',
    firingAt: '5m30s',
    fires: [
      {
        labels: group,
        annotations: {
          summary,
          description: 'The cache answers 0% of the reads of user_profile, less than 70 % for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({
    alert: featureCacheLowHitRate,
    name: 'quiet at 71 %',
    input: [...hits(950, 710), ...misses(50, 290)],
    at: '30m',
  }),
  quietTest({
    alert: featureCacheLowHitRate,
    name: 'quiet where nothing was ever a miss',
    input: hits(1_000, 1_000),
    at: '30m',
  }),
  quietTest({
    alert: featureCacheLowHitRate,
    name: 'quiet where almost nothing is read',
    input: [...hits(5, 5), ...misses(45, 45), elsewhere],
    at: '30m',
  }),
];
