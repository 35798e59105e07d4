import { formatQuantity, ratio } from '@belvedere/core';
import { ownRedis } from '@belvedere/metrics-feature-store';
import { redisExporter, redisMemoryMaximum, redisMemoryUsed, redisUp } from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'feature-store-redis';
const targets = redisExporter.up.where(ownRedis);

/** The alerts of the Redis servers that hold the features. */
export const redisAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /**
   * Every target without a sign of life: the server is down, or its exporter, so that nothing is known of the server.
   * Where Prometheus lost all of them, `absent` speaks.
   */
  featureStoreRedisDown: alert('FeatureStoreRedisDown', {
    when: targets
      .unless(redisUp.where(ownRedis).equals(ratio(1)))
      .or(targets.absent().withLabels({ job: redisExporter.name, instance: service })),
    for: '1m',
    severity: 'critical',
    service,
    summary: 'Redis of the feature store is down',
    description: ({ labels }) => `Nothing shows for a minute that ${labels.instance} answers.`,
  }),

  /** A server without a limit reports 0 as its maximum: it has no share. */
  featureStoreRedisMemoryHigh: alert('FeatureStoreRedisMemoryHigh', {
    when: redisMemoryUsed
      .where(ownRedis)
      .dividedBy(redisMemoryMaximum.where(ownRedis).above(0))
      .above(thresholds.redisMemory),
    for: '5m',
    severity: 'warning',
    service,
    summary: 'Redis of the feature store runs out of memory',
    description: ({ labels, value }) =>
      `${labels.instance} uses ${value} of its memory, above ${formatQuantity(thresholds.redisMemory)} for 5 minutes.`,
  }),
});

export const { featureStoreRedisDown, featureStoreRedisMemoryHigh } = redisAlerts();
