import type { EquivalentMutant } from '@belvedere/rule-kit';

const of = (rule: string, reason: string, mutations: readonly string[]): readonly EquivalentMutant[] =>
  mutations.map((mutation) => ({ rule, mutation, reason }));

/** Mutants of the rules that no input can tell from them, and why. */
export const equivalentMutants: readonly EquivalentMutant[] = [
  ...of(
    'InferenceAPIHighErrorRate',
    'Where nothing ever failed the share is 0, or there is none: neither is more than 1 %.',
    [
      'set operator: or → and',
      'aggregation label: endpoint → nothing (2)',
      'aggregation label: nothing → instance (2)',
      'matcher: {job="inference-api"} → nothing',
      'matcher: = → != (2)',
      'matcher: "inference-api" → "inference-apix" (2)',
    ],
  ),
  ...of(
    'InferenceAPILowAvailability',
    'Where nothing ever failed the availability is 100 %, or there is none: neither is less than 99.5 %.',
    [
      'set operator: or → and',
      'aggregation label: nothing → by (instance) (2)',
      'matcher: {job="inference-api"} → nothing',
      'matcher: = → != (2)',
      'matcher: "inference-api" → "inference-apix" (2)',
    ],
  ),
  ...of(
    'FeatureCacheLowHitRate',
    'Where nothing was ever a miss the share is 100 %, or there is none: neither is low.',
    [
      'set operator: or → and (3)',
      'aggregation label: feature_group → nothing (5)',
      'aggregation label: nothing → instance (5)',
      'matcher: "feature-store" → "feature-storex" (5)',
    ],
  ),
  ...of('FeatureCacheLowHitRate', 'A zero of a group that no read of ours is counted for is divided by nothing.', [
    'matcher: {job="feature-store"} → nothing (2)',
  ]),
  ...of(
    'feature_group:feature_cache_hits:ratio_rate5m',
    'Where nothing was ever a hit the share is 0, whatever that is divided by.',
    [
      'matcher: {job="feature-store"} → nothing (2)',
      'aggregation: sum → avg (5)',
      'function: rate → increase (5)',
      'function: rate → irate (5)',
      'range: 5m → 2m30s (5)',
      'range: 5m → 10m (5)',
      'matcher: {job="feature-store"} → nothing (6)',
    ],
  ),
  ...of(
    'FeatureStoreRedisDown',
    'The exporter says 1 where Redis answers and 0 where it does not, and nothing above.',
    ['comparison: == → >='],
  ),
  ...of('FeatureStoreRedisMemoryHigh', 'No server has a limit below zero.', ['comparison: > → != (2)']),
  ...of('FeatureStoreRedisMemoryHigh', 'A limit is a number of bytes, and no server runs with a single one.', [
    'threshold: 0 → 1',
  ]),
  ...of('FeatureStoreKafkaDown', 'Brokers are counted: at least 2.7 of them are 3.', ['threshold: 3 → 2.7']),
];
