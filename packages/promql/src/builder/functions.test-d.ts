import { ratio, seconds } from '@belvedere/core';
import { deg, hour, sin, asin, time, type InstantVector } from '../index.ts';
import { api, byMethod, errors, lag, lastSuccess, p95 } from './test-support/api.ts';

/** Functions of values, labels and ranges. */

p95.clamp(seconds(0), seconds(1)).round(seconds(0.1)).abs() satisfies InstantVector<'method', 'seconds'>;
p95.sgn().equals(1) satisfies InstantVector<'method', 'count'>;
errors.ln().exp().log2() satisfies InstantVector<'method', 'ratio'>;
p95.stdvar().sqrt() satisfies InstantVector<never, 'seconds'>;
sin(errors) satisfies InstantVector<'method', 'ratio'>;
deg(asin(errors)) satisfies InstantVector<'method', 'degrees'>;
hour() satisfies InstantVector<never, 'count'>;
hour(lastSuccess) satisfies InstantVector<'step' | 'job' | 'instance', 'count'>;
p95.timestamp() satisfies InstantVector<'method', 'seconds'>;
api.up.info('version') satisfies InstantVector<'job' | 'instance' | 'version', 'ratio'>;

lag.labelReplace({ to: 'group', from: 'topic', match: /(.*)-v\d/, replacement: '$1' }) satisfies InstantVector<
  'topic' | 'group' | 'job' | 'instance',
  'count'
>;
lag.labelJoin('path', ['job', 'topic'], '/').sum({ by: ['path'] }) satisfies InstantVector<'path', 'count'>;
lag.absent().withLabels({ topic: 'all' }) satisfies InstantVector<'topic' | 'job', 'count'>;

lag.over('1h').derivative() satisfies InstantVector<'topic' | 'job' | 'instance', 'count/second'>;
lag.over('6h').predictLinear('4h').below(0);
p95.over('1h', { step: '1m' }).stdvar() satisfies InstantVector<'method', 'seconds*seconds'>;
byMethod.over('1h').tsOfMax() satisfies InstantVector<'method', 'seconds'>;
p95.over('1d').at('end').samples() satisfies InstantVector<'method', 'count'>;

// @ts-expect-error is not assignable to parameter of type 'Quantity<"seconds">'
p95.clampMax(ratio(1));
// @ts-expect-error this function takes a plain number, and this is in seconds: divide by a quantity in seconds first
p95.ln();
// @ts-expect-error nothing is measured in the square root of seconds
p95.sqrt();
// @ts-expect-error this function takes radians, and this is in ratio
deg(errors);
// @ts-expect-error this function takes seconds, and this is in ratio
hour(errors);
// @ts-expect-error this function takes a vector: write .vector() behind a scalar
hour(time());
// @ts-expect-error info joins by job and instance, and these series lack one of them
p95.info('version');
// @ts-expect-error Type '"topik"' is not assignable to type
lag.labelReplace({ to: 'group', from: 'topik', match: /(.*)/, replacement: '$1' });
// @ts-expect-error Type '"team"' is not assignable to type
lag.labelJoin('path', ['team'], '/');
// @ts-expect-error Argument of type '"team"' is not assignable to parameter of type
lag.sortByLabel('team');
// @ts-expect-error '4 h' is not a duration
lag.over('6h').predictLinear('4 h');
// @ts-expect-error is not assignable to parameter of type 'Instant'
p95.at(3);
