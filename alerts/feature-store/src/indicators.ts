/**
 * What the feature store is judged by. Windows are left open: a panel fills in its own, a rule its group's. Where too
 * little was asked there is no ratio, rather than one that is not a number or that one request decides.
 */
import { quantity, type Quantity } from '@belvedere/core';
import {
  featureCacheHits,
  featureCacheMisses,
  inferenceRequestDuration,
  inferenceRequests,
} from '@belvedere/metrics-feature-store';

const byEndpoint = { by: ['endpoint'] } as const;
const byGroup = { by: ['feature_group'] } as const;

/** Less traffic than this is no reason to look at a ratio. */
type Traffic = Quantity<'count/second'>;
const ANY: Traffic = quantity(0, 'count/second');

/** Requests per second by endpoint. */
export const requestRate = inferenceRequests.rate().sum(byEndpoint);

const failures = inferenceRequests.where({ status: /5../ });

/** Share of requests that failed by endpoint. An endpoint that never failed has no series of failures: it counts as 0. */
export const errorRatioAbove = (traffic: Traffic) =>
  failures.rate().sum(byEndpoint).or(requestRate.times(0)).dividedBy(requestRate.above(traffic));
export const errorRatio = errorRatioAbove(ANY);

/** Latency by endpoint that half, 95 % and 99 % of the requests stay below. */
export const latency = {
  p50: inferenceRequestDuration.quantile(0.5, byEndpoint),
  p95: inferenceRequestDuration.quantile(0.95, byEndpoint),
  p99: inferenceRequestDuration.quantile(0.99, byEndpoint),
} as const;

const hourlyRequestRate = inferenceRequests.rate('1h').sum();

/** Share of the whole API's requests of the last hour that did not fail. */
export const availabilityAbove = (traffic: Traffic) =>
  failures.rate('1h').sum().or(hourlyRequestRate.times(0)).dividedBy(hourlyRequestRate.above(traffic)).complement();
export const availability = availabilityAbove(ANY);

const hits = featureCacheHits.rate().sum(byGroup);
const misses = featureCacheMisses.rate().sum(byGroup);

/** Cache reads per second by feature group. A group that only hits, or only misses, lacks the other series. */
export const cacheReadRate = hits.plus(misses).or(hits).or(misses);

/** Share of the reads of a feature group that the cache answered. */
export const cacheHitRatioAbove = (traffic: Traffic) =>
  hits.or(misses.times(0)).dividedBy(cacheReadRate.above(traffic));
export const cacheHitRatio = cacheHitRatioAbove(ANY);
