import {
  availability,
  featureCacheLowHitRate,
  inferenceApiHighErrorRate,
  inferenceApiHighLatency,
  inferenceApiLowAvailability,
  inferenceApiSevereLatency,
  recordedCacheHitRatio,
  recordedErrorRatio,
  recordedP95,
  recordedRequestRate,
} from '@belvedere/alerts-feature-store';
import { section, stat } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-feature-store';
import { agreed, objectives } from '../objectives.ts';

/** Figures that lead to the dashboard that explains them. */
const figure = { width: 4, height: 5, sparkline: true, dataLinks: [{ dashboard: dashboards.inferenceApi }] } as const;

/** How the API does, in five figures: each shows the endpoint or feature group that does worst. */
export const goldenSignals = section('How it does', [
  stat('Availability, last hour', {
    description: `Share of the requests of the last hour that did not fail. ${agreed('above', objectives.availability)}`,
    query: availability,
    alert: inferenceApiLowAvailability,
    decimals: 2,
    ...figure,
    width: 5,
  }),
  stat('Errors, worst endpoint', {
    description: 'Share of the requests that fail with a 5xx, of the endpoint where most do.',
    query: recordedErrorRatio.series.max(),
    alert: inferenceApiHighErrorRate,
    decimals: 2,
    ...figure,
    width: 5,
  }),
  stat('p95 latency, slowest endpoint', {
    description: `The time that 95 % of the requests stay below, of the slowest endpoint. ${agreed('below', objectives.latency)}`,
    query: recordedP95.series.max(),
    alert: [inferenceApiHighLatency, inferenceApiSevereLatency],
    ...figure,
    width: 5,
  }),
  stat('Requests', {
    description: 'Requests per second to all endpoints.',
    query: recordedRequestRate.series.sum(),
    unit: 'reqps',
    ...figure,
  }),
  stat('Cache hits, worst feature group', {
    description: `Share of the feature reads that the cache answers, of the group where it answers fewest. ${agreed('above', objectives.cacheHits)}`,
    query: recordedCacheHitRatio.series.min(),
    alert: featureCacheLowHitRate,
    ...figure,
    width: 5,
  }),
]);
