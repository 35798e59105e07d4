import { bytes, count, quantity, seconds } from '@belvedere/core';
import {
  absentOrStale,
  apdex,
  availability,
  counter,
  errorRatio,
  gauge,
  histogram,
  hitRatio,
  job,
  nativeHistogram,
  quantileWithTraffic,
  saturation,
  topkStable,
  weekOverWeek,
  withTraffic,
  type InstantVector,
} from '../../index.ts';

const api = job('api', { scrapeInterval: '15s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['endpoint', 'status'], job: api });
const failures = counter('failures_total', { help: 'Failures.', labels: ['endpoint', 'reason'], job: api });
const sent = counter('sent_bytes_total', { help: 'Bytes sent.', labels: ['endpoint'], job: api });
const duration = histogram('duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const latency = nativeHistogram('latency_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const used = gauge('used_bytes', { help: 'Used.', labels: ['pool'], job: api });
const limit = gauge('limit_bytes', { help: 'Limit.', labels: ['zone'], job: api });
const byEndpoint = requests.rate().sum({ by: ['endpoint'] });
const ratios = errorRatio({ failed: failures, total: requests, by: ['endpoint'] });

// Labels and units follow.
ratios satisfies InstantVector<'endpoint', 'ratio'>;
errorRatio({ failed: failures, total: duration, by: ['endpoint', 'job'], window: '5m' }) satisfies InstantVector<
  'endpoint' | 'job',
  'ratio'
>;
errorRatio({ failed: failures, total: latency }) satisfies InstantVector<never, 'ratio'>;
availability({ failed: failures, total: requests, by: ['endpoint'] }) satisfies InstantVector<'endpoint', 'ratio'>;
availability({ up: api.up, by: ['instance'], window: '1h' }) satisfies InstantVector<'instance', 'ratio'>;
hitRatio({ hits: requests, misses: failures }) satisfies InstantVector<never, 'ratio'>;
saturation({ used, capacity: limit.max() }) satisfies InstantVector<'pool' | 'job' | 'instance', 'ratio'>;
apdex(duration, { target: seconds(0.5), tolerable: seconds(1), by: ['endpoint'] }) satisfies InstantVector<
  'endpoint',
  'ratio'
>;
const enough = quantity(1, 'count/second');
quantileWithTraffic(duration, { quantile: 0.95, minimum: enough }) satisfies InstantVector<never, 'seconds'>;
quantileWithTraffic(latency, { quantile: 0.95, minimum: enough, by: ['endpoint'] }) satisfies InstantVector<
  'endpoint',
  'seconds'
>;
withTraffic(ratios, { traffic: byEndpoint, minimum: enough }) satisfies InstantVector<'endpoint', 'ratio'>;
topkStable(byEndpoint, 5, { by: ['endpoint'] }) satisfies InstantVector<'endpoint', 'count/second'>;
weekOverWeek(used).ratio() satisfies InstantVector<'pool' | 'job' | 'instance', 'ratio'>;
weekOverWeek(used.max()).difference() satisfies InstantVector<never, 'bytes'>;
const ages = { staleAfter: '10m', forgottenAfter: '1d' } as const;
absentOrStale(used, ages) satisfies InstantVector<'pool' | 'job' | 'instance', 'count'>;
absentOrStale(duration, { ...ages, by: ['endpoint'] }) satisfies InstantVector<'endpoint', 'count'>;

// @ts-expect-error '"endpiont"' is not assignable to type '"endpoint"
errorRatio({ failed: sent, total: sent, by: ['endpiont'] });
// @ts-expect-error 'reason' is a label of one side only: the groups of both sides never meet
errorRatio({ failed: failures, total: requests, by: ['reason'] });
// @ts-expect-error a gauge counts nothing: give a counter, a histogram or a summary
errorRatio({ failed: used, total: requests });
// @ts-expect-error this counts in count, the other side in bytes
errorRatio({ failed: sent, total: requests });
// @ts-expect-error '5 m' is not a duration: write it like '30s', '5m' or '1h30m'
errorRatio({ failed: failures, total: requests, window: '5 m' });
// @ts-expect-error does not satisfy the expected type 'InstantVector<"endpoint", "ratio">'
errorRatio({ failed: failures, total: requests }) satisfies InstantVector<'endpoint', 'ratio'>;
// @ts-expect-error the two sides have different labels
byEndpoint.unless(errorRatio({ failed: failures, total: requests }));
// @ts-expect-error what answers is 1 or 0, as up and probe_success are, and this is in bytes
availability({ up: used });
// @ts-expect-error 'status' is a label of one side only
availability({ failed: failures, total: requests, by: ['status'] });
// @ts-expect-error 'status' is a label of one side only
hitRatio({ hits: requests, misses: failures, by: ['status'] });
// @ts-expect-error the capacity has the label 'zone', which what is used lacks: aggregate it away first
saturation({ used, capacity: limit });
// @ts-expect-error what is used is in bytes, the capacity in seconds
saturation({ used, capacity: duration.average() });
// @ts-expect-error is not assignable to type 'Quantity<"seconds">'
apdex(duration, { target: bytes(1), tolerable: seconds(1) });
// @ts-expect-error is missing the following properties from type
apdex(latency, { target: seconds(0.5), tolerable: seconds(1) });
// @ts-expect-error Type '"zone"' is not assignable to type '"endpoint"
quantileWithTraffic(duration, { quantile: 0.95, minimum: enough, by: ['zone'] });
// @ts-expect-error is not assignable to type 'Quantity<"count/second">'
withTraffic(ratios, { traffic: byEndpoint, minimum: count(1) });
// @ts-expect-error the traffic has the label 'status', which what it decides about lacks
withTraffic(ratios, { traffic: requests.rate().sum({ by: ['endpoint', 'status'] }), minimum: enough });
// @ts-expect-error Type '"zone"' is not assignable to type '"endpoint"'
topkStable(byEndpoint, 5, { by: ['zone'] });
// @ts-expect-error is not assignable to parameter of type 'AnyVector'
topkStable(requests, 5);
// @ts-expect-error the two sides have different labels
weekOverWeek(used).ratio().and(ratios);
// @ts-expect-error Type '"zone"' is not assignable to type
absentOrStale(used, { ...ages, by: ['zone'] });
// @ts-expect-error '1 d' is not a duration
absentOrStale(used, { staleAfter: '10m', forgottenAfter: '1 d' });
