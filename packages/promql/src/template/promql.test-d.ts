import { bytes, seconds } from '@belvedere/core';
import { gauge, histogram, job, promql, type InstantVector } from '../index.ts';

const api = job('api', { scrapeInterval: '15s' });
const duration = histogram('duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const size = gauge('size_bytes', { help: 'Size.', job: api });

const p95 = promql`histogram_quantile(0.95, sum by (le, endpoint) (rate(${duration}_bucket[5m])))`;
p95.returns(seconds, 'endpoint') satisfies InstantVector<'endpoint', 'seconds'>;
p95.returns('seconds') satisfies InstantVector<never, 'seconds'>;
promql`max(${size})`.returns(bytes) satisfies InstantVector<never, 'bytes'>;
p95.returns(seconds, 'endpoint').above(seconds(1)).legend('{{endpoint}}');

// @ts-expect-error the left side is in seconds, the right side in bytes
p95.returns(seconds, 'endpoint').above(bytes(3));
// @ts-expect-error the legend names 'status', and the expression keeps no such label
p95.returns(seconds, 'endpoint').legend('{{status}}');
// @ts-expect-error Property 'print' does not exist on type 'WrittenExpression'
p95.print();
// @ts-expect-error is not assignable to parameter of type 'Interpolation'
promql`max(${{ metric: 'x' }})`.returns(seconds);
