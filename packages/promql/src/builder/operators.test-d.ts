import { bytes, count, milliseconds, percent, quantity, ratio, seconds } from '@belvedere/core';
import { hour, scalar, time, vector, type InstantVector, type Scalar } from '../index.ts';
import {
  api,
  byMethod,
  duration,
  errors,
  failed,
  lag,
  lastSuccess,
  owner,
  p95,
  requests,
  sent,
} from './test-support/api.ts';

/** Arithmetic, comparisons and sets: units, and how the series of both sides find each other. */

errors satisfies InstantVector<'method', 'ratio'>;
p95.plus(p95.offset('1d')).dividedBy(2) satisfies InstantVector<'method', 'seconds'>;
p95.plus(seconds(1)).modulo(milliseconds(1)).negated() satisfies InstantVector<'method', 'seconds'>;
p95.times(byMethod) satisfies InstantVector<'method', 'count'>;
p95.atan2(p95) satisfies InstantVector<'method', 'radians'>;
p95.power(2) satisfies InstantVector<'method', 'seconds*seconds'>;
lag.plus(1);
requests.rate().dividedBy(byMethod, { on: ['method'], groupLeft: [] }) satisfies InstantVector<
  'method' | 'status' | 'job' | 'instance',
  'ratio'
>;
byMethod.dividedBy(requests.rate(), { on: ['method'], groupRight: [] }) satisfies InstantVector<
  'method' | 'status' | 'job' | 'instance',
  'ratio'
>;
lag.times(owner, { on: ['topic'], groupLeft: ['team'] }) satisfies InstantVector<
  'topic' | 'team' | 'job' | 'instance',
  'count'
>;
lag.plus(owner, { ignoring: ['team'] }) satisfies InstantVector<'topic' | 'job' | 'instance', 'count'>;
failed.plus(byMethod, { on: ['method'], fill: 0 }) satisfies InstantVector<'method', 'count/second'>;

// A scalar on the left.
time().minus(lastSuccess) satisfies InstantVector<'step' | 'job' | 'instance', 'seconds'>;
time().minus(seconds(60)) satisfies Scalar<'seconds'>;
scalar(1).minus(errors) satisfies InstantVector<'method', 'ratio'>;
scalar(count(1)).dividedBy(p95) satisfies InstantVector<'method', 'count/second'>;
scalar(p95.max()) satisfies Scalar<'seconds'>;
p95.minus(scalar(p95.max())) satisfies InstantVector<'method', 'seconds'>;
vector(seconds(1)) satisfies InstantVector<never, 'seconds'>;
time().above(lastSuccess).bool() satisfies InstantVector<'step' | 'job' | 'instance', 'ratio'>;
time().above(scalar(seconds(3))) satisfies Scalar<'ratio'>;

// Comparisons and sets.
p95.above(milliseconds(150)).and(byMethod.above(quantity(1, 'count/second'))) satisfies InstantVector<
  'method',
  'seconds'
>;
p95.above(p95.offset('1w')).bool() satisfies InstantVector<'method', 'ratio'>;
lag.above(owner, { ignoring: ['team'] }) satisfies InstantVector<'topic' | 'job' | 'instance', 'count'>;
lag.above(1000).or(lag.above(0));
errors.complement().above(percent(99)).bool() satisfies InstantVector<'method', 'ratio'>;
errors.and(hour().atLeast(8), { on: [] }) satisfies InstantVector<'method', 'ratio'>;
errors.or(vector(ratio(0)), { on: [] }) satisfies InstantVector<'method', 'ratio'>;
lag.or(lag.absent().withLabels({ topic: 'all', job: 'inference-api', instance: 'all' }));
lag.and(api.up, { on: ['instance'] }) satisfies InstantVector<'topic' | 'job' | 'instance', 'count'>;

// @ts-expect-error the left side is in seconds, the right side in bytes
p95.above(bytes(3));
// @ts-expect-error a plain number has no unit, and the left side is in seconds
p95.above(3);
// @ts-expect-error the left side is in ratio, the right side in seconds
errors.plus(p95);
// @ts-expect-error the left side is in seconds, the right side in ratio
p95.modulo(ratio(1));
// @ts-expect-error the left side is in bytes/second, the right side in count/second
sent.rate().minus(requests.rate(), { on: ['method'] });
// @ts-expect-error the two sides have different labels
failed.dividedBy(requests.rate().sum());
// @ts-expect-error the two sides have different labels
p95.above(duration.quantile(0.95).times(2));
// @ts-expect-error the two sides have different labels
p95.and(lag);
// @ts-expect-error Type '"status"' is not assignable to type '"method"'
byMethod.dividedBy(requests.rate(), { on: ['status'] });
// @ts-expect-error 'status' is on one side only: ignore it too
requests.rate().dividedBy(byMethod, { ignoring: ['job', 'instance'] });
// @ts-expect-error only one side can be the many: choose groupLeft or groupRight
requests.rate().dividedBy(byMethod, { on: ['method'], groupLeft: [], groupRight: [] });
// @ts-expect-error the right side has the label 'method', and the left side has not
errors.max().or(errors, { on: [] });
// @ts-expect-error only a ratio has a complement, and this is in seconds
p95.complement();
// @ts-expect-error nothing is measured in seconds to the power of 3
p95.power(3);
// @ts-expect-error the left side is in seconds, the right side in count
time().minus(lag);
// @ts-expect-error is not assignable to parameter of type
scalar(p95);
