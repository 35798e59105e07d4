import { names } from '@belvedere/core';
import type { IncidentName } from '@belvedere/metrics-feature-store/behaviour';
import type { Alert } from '@belvedere/rule-kit';
import { featureCacheLowHitRate } from './cache.ts';
import { inferenceApiDown, inferenceApiHighLatency, inferenceApiSevereLatency } from './inference.ts';
import { streamLagHigh } from './kafka.ts';
import { featureStoreHealthScoreLow } from './objectives/health.ts';
import { featureStoreRedisDown } from './redis.ts';

/** The alert of an objective's fastest tier, which looks back an hour. */
const burns = (objective: string): Pick<Alert, 'name'> => ({ name: names.burnAlert(objective, '1h') });

/** The alerts that each incident of the simulated feature store makes fire; all others stay quiet. */
export const incidents = {
  'redis-down': [featureStoreRedisDown, featureCacheLowHitRate, burns('FeatureCacheHitRate')],
  'inference-slow': [inferenceApiHighLatency, inferenceApiSevereLatency],
  'kafka-lag': [streamLagHigh, burns('StreamLag')],
  'inference-down': [inferenceApiDown],
  'feature-zone-down': [inferenceApiDown, featureStoreHealthScoreLow],
} as const satisfies Readonly<Record<IncidentName, readonly Pick<Alert, 'name'>[]>>;
