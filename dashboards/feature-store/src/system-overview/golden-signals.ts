import {
  availability,
  defaultThresholds,
  recordedCacheHitRatio,
  recordedErrorRatio,
  recordedP95,
  recordedRequestRate,
} from '@belvedere/alerts-feature-store';
import { section, stat, worseAbove, worseBelow } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-feature-store';
import { LAST_HOUR } from '../fixed-windows.ts';
import { promisedShare } from '@belvedere/slo';
import { agreed, featureCacheHitRate, inferenceAvailability, inferenceLatency } from '../objectives.ts';

/** Figures that lead to the dashboard that explains them. */
const figure = { width: 5, height: 5, sparkline: true, dataLinks: [{ dashboard: dashboards.inferenceApi }] } as const;

/** How the API does, in five figures: each shows the endpoint or feature group that does worst. */
export const goldenSignals = section('How it does', [
  stat('Availability, last hour', {
    description: `Share of the requests of the last hour that did not fail. ${agreed(inferenceAvailability)}`,
    query: availability,
    objective: inferenceAvailability,
    thresholds: worseBelow(promisedShare(inferenceAvailability), defaultThresholds.inferenceAvailability),
    decimals: 2,
    accept: [LAST_HOUR],
    ...figure,
  }),
  stat('Errors, worst endpoint', {
    description: 'Share of the requests that fail with a 5xx, of the endpoint where most do.',
    query: recordedErrorRatio.series.max(),
    thresholds: worseAbove(defaultThresholds.inferenceErrors),
    decimals: 2,
    ...figure,
  }),
  stat('p95 latency, slowest endpoint', {
    description: `The time that 95 % of the requests stay below, of the slowest endpoint. ${agreed(inferenceLatency)}`,
    query: recordedP95.series.max(),
    objective: inferenceLatency,
    thresholds: worseAbove(defaultThresholds.inferenceP95, defaultThresholds.inferenceSevereP95),
    ...figure,
  }),
  stat('Requests', {
    description: 'Requests per second to all endpoints.',
    query: recordedRequestRate.series.sum(),
    unit: 'reqps',
    ...figure,
    width: 4,
  }),
  stat('Cache hits, worst feature group', {
    description: `Share of the feature reads that the cache answers, of the group where it answers fewest. ${agreed(featureCacheHitRate)}`,
    query: recordedCacheHitRatio.series.min(),
    objective: featureCacheHitRate,
    thresholds: worseBelow(defaultThresholds.cacheHits),
    ...figure,
    dataLinks: [{ dashboard: dashboards.featureStore }],
  }),
]);
