import type { IncidentName } from '@belvedere/metrics-feature-store/behaviour';
import type { Alert } from '@belvedere/rule-kit';
import { fastestBurn } from '@belvedere/slo';
import { featureCacheLowHitRate } from './cache.ts';
import { inferenceApiDown, inferenceApiHighLatency, inferenceApiSevereLatency } from './inference.ts';
import { streamLagHigh } from './kafka.ts';
import { featureStoreHealthScoreLow } from './objectives/health.ts';
import { featureStoreRedisDown } from './redis.ts';

/** The alerts that each incident of the simulated feature store makes fire; all others stay quiet. */
export const incidents = {
  'redis-down': [featureStoreRedisDown, featureCacheLowHitRate, fastestBurn('FeatureCacheHitRate')],
  'inference-slow': [inferenceApiHighLatency, inferenceApiSevereLatency],
  'kafka-lag': [streamLagHigh, fastestBurn('StreamLag')],
  'inference-down': [inferenceApiDown],
  'feature-zone-down': [inferenceApiDown, featureStoreHealthScoreLow],
} as const satisfies Readonly<Record<IncidentName, readonly Pick<Alert, 'name'>[]>>;
