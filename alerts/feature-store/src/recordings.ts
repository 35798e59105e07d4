/** What dashboards ask for again and again and what is costly to answer. Their group's window is the 5 m of their names. */
import { record } from '@belvedere/rule-kit';
import { cacheHitRatio, errorRatio, latency, requestRate } from './indicators.ts';

export const recordedRequestRate = record('endpoint:inference_requests:rate5m', requestRate);

export const recordedErrorRatio = record('endpoint:inference_request_errors:ratio_rate5m', errorRatio);

export const recordedP50 = record('endpoint:inference_request_duration_seconds:p50_rate5m', latency.p50);

export const recordedP95 = record('endpoint:inference_request_duration_seconds:p95_rate5m', latency.p95);

export const recordedP99 = record('endpoint:inference_request_duration_seconds:p99_rate5m', latency.p99);

export const recordedCacheHitRatio = record('feature_group:feature_cache_hits:ratio_rate5m', cacheHitRatio);
