import {
  featureCacheHits,
  featureCacheMisses,
  inferenceRequestDuration,
  inferenceRequests,
} from '@belvedere/metrics-feature-store';
import { counterSeries, histogramSeries, recordingTest, steady, type RuleTest } from '@belvedere/rule-kit';
import {
  recordedCacheHitRatio,
  recordedErrorRatio,
  recordedP50,
  recordedP95,
  recordedP99,
  recordedRequestRate,
} from './recordings.ts';

/**
 * Each test looks at 10m, three minutes after what it counts became more or less: what it reads is neither the one nor the
 * other, and another with every other window. The window's samples are those from 5m30s on: they show a minute and a half
 * of the one, and three minutes of the other.
 */
const AT = '10m';
const changing = (before: number, after: number) => [
  steady('7m', { perMinute: before }),
  steady('5m', { perMinute: after }),
];

/** Answers at each of two instances. */
const answers = (status: string, before: number, after: number, endpoint = 'fraud') =>
  ['inference-api-0', 'inference-api-1'].map((instance) =>
    counterSeries(inferenceRequests, { endpoint, status, instance }, changing(before, after)),
  );
const answersElsewhere = ['200', '500'].map((status) =>
  counterSeries(
    inferenceRequests,
    { endpoint: 'fraud', status, job: 'gateway', instance: 'gateway-0' },
    changing(10_000, 10_000),
  ),
);

/** First all within 100 ms; then half of them, and half between 175 and 200 ms. */
const durations = [
  ...histogramSeries(inferenceRequestDuration, { endpoint: 'fraud' }, [
    steady('7m', { perMinute: 600, below: { 0.09: 0, 0.1: 1 } }),
    steady('5m', { perMinute: 600, below: { 0.09: 0, 0.1: 0.3, 0.175: 0.3, 0.2: 1 } }),
  ]),
  ...histogramSeries(inferenceRequestDuration, { endpoint: 'fraud', job: 'gateway', instance: 'gateway-0' }, [
    steady('12m', { perMinute: 600, below: { 5: 0 } }),
  ]),
];

const read = (
  counter: typeof featureCacheHits | typeof featureCacheMisses,
  feature_group: string,
  before: number,
  after: number,
) =>
  ['feature-store-0', 'feature-store-1'].map((instance) =>
    counterSeries(counter, { feature_group, instance }, changing(before, after)),
  );
const readElsewhere = [featureCacheHits, featureCacheMisses].flatMap((counter) =>
  ['user_profile', 'only_hits', 'foreign'].map((feature_group) =>
    counterSeries(counter, { feature_group, job: 'catalogue', instance: 'catalogue-0' }, changing(900, 900)),
  ),
);

const quantile = (recording: typeof recordedP50 | typeof recordedP95 | typeof recordedP99, value: number): RuleTest =>
  recordingTest({
    recording,
    name: 'is interpolated between bounds',
    input: durations,
    at: AT,
    samples: [{ labels: { endpoint: 'fraud' }, value }],
  });

export const recordingTests: readonly RuleTest[] = [
  recordingTest({
    recording: recordedRequestRate,
    name: 'counts all answers',
    input: [...answers('200', 300, 600), ...answers('500', 30, 60), ...answersElsewhere],
    at: AT,
    samples: [{ labels: { endpoint: 'fraud' }, value: 4950 / 270 }],
  }),
  recordingTest({
    recording: recordedErrorRatio,
    name: 'is 0 where nothing failed, and nothing where nothing was asked',
    input: [
      ...answers('200', 760, 300),
      ...answers('500', 20, 50),
      ...answers('503', 20, 50),
      ...answers('200', 10, 10, 'personalization'),
      ...answers('200', 0, 0, 'idle'),
      ...answersElsewhere,
    ],
    at: AT,
    samples: [
      { labels: { endpoint: 'fraud' }, value: 0.15 },
      { labels: { endpoint: 'personalization' }, value: 0 },
    ],
  }),
  quantile(recordedP50, 0.099375),
  quantile(recordedP95, 0.175 + (0.025 * 1125) / 1260),
  quantile(recordedP99, 0.175 + (0.025 * 1233) / 1260),
  recordingTest({
    recording: recordedCacheHitRatio,
    name: 'is a share of all reads, and nothing where nothing was read',
    input: [
      ...read(featureCacheHits, 'user_profile', 30, 15),
      ...read(featureCacheMisses, 'user_profile', 5, 20),
      ...read(featureCacheHits, 'only_hits', 10, 20),
      ...read(featureCacheMisses, 'only_misses', 10, 20),
      ...read(featureCacheHits, 'item_affinity', 0, 0),
      ...read(featureCacheMisses, 'item_affinity', 0, 0),
      ...readElsewhere,
    ],
    at: AT,
    samples: [
      { labels: { feature_group: 'user_profile' }, value: 90 / 157.5 },
      { labels: { feature_group: 'only_hits' }, value: 1 },
      { labels: { feature_group: 'only_misses' }, value: 0 },
    ],
  }),
];
