import { featureCacheHits, featureCacheMisses } from '@belvedere/metrics-feature-store';
import { counterSeries, firing, pending, resolved, scenario, silent, steady, type RuleTest } from '@belvedere/rule-kit';
import { featureCacheLowHitRate } from './cache.ts';

const group = { feature_group: 'user_profile' };
type Reads = typeof featureCacheHits | typeof featureCacheMisses;

/** Reads a minute, before the tenth and after it: half of them at each of two instances. */
const counted = (counter: Reads, before: number, after: number) =>
  ['feature-store-0', 'feature-store-1'].map((instance) =>
    counterSeries(counter, { ...group, instance }, [
      steady('10m', { perMinute: before / 2 }),
      steady('20m', { perMinute: after / 2 }),
    ]),
  );
const hits = (before: number, after: number) => counted(featureCacheHits, before, after);
const misses = (before: number, after: number) => counted(featureCacheMisses, before, after);

/** A cache of another domain that counts under the same names, and misses as often as it hits. */
const elsewhere = [featureCacheHits, featureCacheMisses].map((counter) =>
  counterSeries(counter, { ...group, job: 'catalogue', instance: 'catalogue-0' }, [
    steady('30m', { perMinute: 10_000 }),
  ]),
);

const low = (share: string) => ({
  labels: group,
  annotations: {
    summary: 'The feature cache misses too often',
    description: `The cache answers ${share} of the reads of user_profile, less than 70 % for 5 minutes.`,
  },
});

export const cacheTests: readonly RuleTest[] = [
  scenario(featureCacheLowHitRate, {
    name: 'fires while less than 70 % are hits',
    // 65 % from 10m on, of half as many reads; within the window it is less than 70 % from 14m30s on.
    given: [...hits(950, 325), ...misses(50, 175), ...elsewhere],
    expect: [silent('13m30s'), pending('19m', group), firing('19m30s', low('65%'))],
  }),
  scenario(featureCacheLowHitRate, {
    name: 'ends when more than 70 % are hits',
    given: [...hits(130, 950), ...misses(70, 50), ...elsewhere],
    expect: [firing('10m', low('65%')), resolved('11m')],
  }),
  scenario(featureCacheLowHitRate, {
    name: 'quiet at 70 %',
    given: [...hits(700, 700), ...misses(300, 300), ...elsewhere],
    expect: [silent('10m')],
  }),
  scenario(featureCacheLowHitRate, {
    name: 'quiet where nothing was ever a miss, as reads become more',
    given: [...hits(200, 2_000), ...elsewhere.slice(0, 1)],
    expect: [silent('10m'), silent('10m30s'), silent('12m')],
  }),
  scenario(featureCacheLowHitRate, {
    name: 'quiet where nothing was ever a miss, as reads become fewer',
    given: [...hits(2_000, 200), ...elsewhere.slice(0, 1)],
    expect: [silent('10m'), silent('12m'), silent('15m')],
  }),
  scenario(featureCacheLowHitRate, {
    name: 'fires where nothing was ever a hit, until less than 60 reads a minute are left',
    given: [...misses(120, 0), ...elsewhere.slice(1)],
    expect: [firing('9m', low('0%')), firing('12m', low('0%')), resolved('12m30s')],
  }),
  scenario(featureCacheLowHitRate, {
    name: 'fires from a little more than 60 reads a minute on',
    given: [...hits(31.5, 31.5), ...misses(31.5, 31.5), ...elsewhere],
    expect: [firing('10m', low('50%'))],
  }),
  scenario(featureCacheLowHitRate, {
    name: 'quiet at 60 reads a minute',
    given: [...hits(30, 30), ...misses(30, 30), ...elsewhere],
    expect: [silent('10m')],
  }),
];
