import { cacheReadRate, featuresStale, streamLagHigh } from '@belvedere/alerts-feature-store';
import { section, timeseries } from '@belvedere/dashboard-kit';
import {
  dashboards,
  featureFreshness,
  kafkaConsumerLag,
  modelPredictions,
  streamEventsProcessed,
} from '@belvedere/metrics-feature-store';
import { agreed, streamLag } from '../objectives.ts';

const third = { width: 8, min: 0 } as const;
const half = { width: 12, min: 0 } as const;

/** How much goes through each part of the system, and whether it keeps up. */
export const throughput = section('Throughput', [
  timeseries('Predictions by model', {
    description: 'Predictions per second. Each request makes one.',
    queries: [
      modelPredictions
        .rate()
        .sum({ by: ['model_type'] })
        .legend('{{model_type}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Feature reads by group', {
    description: 'Reads per second of the feature cache, hits and misses.',
    queries: [cacheReadRate.legend('{{feature_group}}')],
    stack: 'normal',
    ...third,
  }),
  timeseries('Events by topic', {
    description: 'Events per second that the stream processor reads from Kafka.',
    queries: [
      streamEventsProcessed
        .rate()
        .sum({ by: ['topic'] })
        .legend('{{topic}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Stream lag by topic', {
    description: `Messages that are still to be processed. ${agreed(streamLag)} A rising lag makes features stale.`,
    queries: [kafkaConsumerLag.sum({ by: ['topic'] }).legend('{{topic}}')],
    alert: streamLagHigh,
    objective: streamLag,
    dataLinks: [{ dashboard: dashboards.streamProcessing, variables: { topic: 'topic' } }],
    ...half,
  }),
  timeseries('Age of features by group', {
    description:
      'Age of the newest values of a group, of the instance that has the oldest. Predictions made with old values are worse.',
    queries: [featureFreshness.max({ by: ['feature_group'] }).legend('{{feature_group}}')],
    alert: featuresStale,
    dataLinks: [{ dashboard: dashboards.featureStore, variables: { group: 'feature_group' } }],
    ...half,
  }),
]);
