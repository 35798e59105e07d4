import {
  featureCacheHits,
  featureCacheMisses,
  inferenceRequestDuration,
  inferenceRequests,
} from '@belvedere/metrics-feature-store';
import { counterSeries, during, histogramSeries, recordingTest, type RuleTest } from '@belvedere/rule-kit';
import {
  recordedCacheHitRatio,
  recordedErrorRatio,
  recordedP50,
  recordedP95,
  recordedP99,
  recordedRequestRate,
} from './recordings.ts';

const requests = (status: string, perMinute: number, endpoint = 'fraud') =>
  counterSeries(inferenceRequests, { endpoint, status }, [during('10m', { perMinute })]);

/** Half of the requests within 100 ms, all within 200 ms: what lies between is spread evenly over the bounds in it. */
const durations = histogramSeries(inferenceRequestDuration, { endpoint: 'fraud' }, [
  during('10m', { perMinute: 600, below: { 0.09: 0, 0.1: 0.5, 0.175: 0.5, 0.2: 1 } }),
]);

const reads = (perMinute: { hits: number; misses: number }, feature_group: string) => [
  counterSeries(featureCacheHits, { feature_group }, [during('10m', { perMinute: perMinute.hits })]),
  counterSeries(featureCacheMisses, { feature_group }, [during('10m', { perMinute: perMinute.misses })]),
];

const quantile = (recording: typeof recordedP50 | typeof recordedP95 | typeof recordedP99, value: number): RuleTest =>
  recordingTest({
    recording,
    name: 'is interpolated between bounds',
    input: [durations],
    at: '10m',
    samples: [{ labels: { endpoint: 'fraud' }, value }],
  });

export const recordingTests: readonly RuleTest[] = [
  recordingTest({
    recording: recordedRequestRate,
    name: 'counts all answers',
    input: [requests('200', 600), requests('500', 60)],
    at: '10m',
    samples: [{ labels: { endpoint: 'fraud' }, value: 11 }],
  }),
  recordingTest({
    recording: recordedErrorRatio,
    name: 'is 0 where nothing failed, and nothing where nothing was asked',
    input: [
      requests('200', 760),
      requests('500', 20),
      requests('503', 20),
      requests('200', 600, 'personalization'),
      requests('200', 0, 'idle'),
    ],
    at: '10m',
    samples: [
      { labels: { endpoint: 'fraud' }, value: 0.05 },
      { labels: { endpoint: 'personalization' }, value: 0 },
    ],
  }),
  quantile(recordedP50, 0.1),
  quantile(recordedP95, 0.1975),
  quantile(recordedP99, 0.1995),
  recordingTest({
    recording: recordedCacheHitRatio,
    name: 'is a share of all reads, and nothing where nothing was read',
    input: [...reads({ hits: 75, misses: 25 }, 'user_profile'), ...reads({ hits: 0, misses: 0 }, 'item_affinity')],
    at: '10m',
    samples: [{ labels: { feature_group: 'user_profile' }, value: 0.75 }],
  }),
];
