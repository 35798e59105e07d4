import { bytes, milliseconds, percent, quantity, ratio } from '@belvedere/core';
import { counter, gauge, histogram, job, not, type InstantVector } from '../index.ts';

const api = job('inference-api', { scrapeInterval: '10s' });
const requests = counter('http_requests_total', { help: 'Requests.', labels: ['method', 'status'], job: api });
const sent = counter('sent_bytes_total', { help: 'Bytes sent.', labels: ['method'], job: api });
const duration = histogram('request_duration_seconds', { help: 'Time.', labels: ['method'], job: api });
const lag = gauge('consumer_lag', { help: 'Lag.', labels: ['topic'], job: api });

const byMethod = requests.rate('5m').sum({ by: ['method'] });
const p95 = duration.quantile(0.95, { by: ['method'] });
const failed = requests
  .where({ status: /5../ })
  .rate()
  .sum({ by: ['method'] });
const errors = failed.dividedBy(byMethod);

// Labels and units follow every step.
byMethod satisfies InstantVector<'method', 'count/second'>;
p95 satisfies InstantVector<'method', 'seconds'>;
errors satisfies InstantVector<'method', 'ratio'>;
sent.rate().sum() satisfies InstantVector<never, 'bytes/second'>;
sent.increase('1h') satisfies InstantVector<'method' | 'job' | 'instance', 'bytes'>;
duration.average() satisfies InstantVector<never, 'seconds'>;
requests.rate().sum({ without: ['instance', 'job'] }) satisfies InstantVector<'method' | 'status', 'count/second'>;
requests.rate().dividedBy(byMethod, { on: ['method'], groupLeft: [] }) satisfies InstantVector<
  'method' | 'status' | 'job' | 'instance',
  'ratio'
>;
lag.count({ by: ['topic'] }) satisfies InstantVector<'topic', 'count'>;
p95.above(milliseconds(150)).and(byMethod.above(quantity(1, 'count/second'))) satisfies InstantVector<
  'method',
  'seconds'
>;
lag.above(1000).or(lag.above(0));
lag.or(lag.absent().withLabels({ topic: 'all', job: 'inference-api', instance: 'all' }));
lag.absent().withLabels({ topic: 'all' }) satisfies InstantVector<'topic', 'count'>;
errors.complement().above(percent(99)).bool() satisfies InstantVector<'method', 'ratio'>;
api.up.equals(0);
p95.legend('{{method}} p95');
requests.where({ status: not(['200', '204']) });

// @ts-expect-error metric http_requests_total has no label 'venue'
requests.where({ venue: 'x' });
const held = { venue: 'x' } as const;
// @ts-expect-error metric http_requests_total has no label 'venue'
requests.where(held);
// @ts-expect-error Did you mean '"method"'?
requests.rate().sum({ by: ['methud'] });
// @ts-expect-error Type '"status"' is not assignable to type '"method"'
byMethod.sum({ by: ['status'] });
// @ts-expect-error Property 'rate' does not exist on type 'Gauge<"consumer_lag"
lag.rate();
// @ts-expect-error Property 'rate' does not exist on type 'InstantVector<"method", "count/second">'
byMethod.rate();
// @ts-expect-error Property 'above' does not exist on type 'Counter<"http_requests_total"
requests.above(3);
// @ts-expect-error '5 m' is not a duration: write it like '30s', '5m' or '1h30m'
requests.rate('5 m');
// @ts-expect-error the left side is in seconds, the right side in bytes
p95.above(bytes(3));
// @ts-expect-error a plain number has no unit, and the left side is in seconds
p95.above(3);
// @ts-expect-error the left side is in ratio, the right side in seconds
errors.plus(p95);
// @ts-expect-error the two sides have different labels
failed.dividedBy(requests.rate().sum());
// @ts-expect-error the two sides have different labels
p95.above(duration.quantile(0.95).times(2));
// @ts-expect-error the legend names 'methud', and the expression keeps no such label
p95.legend('{{methud}}');
// @ts-expect-error is not assignable to method's 'this' of type 'InstantVector<"method", "ratio">'
p95.complement();
// @ts-expect-error is not assignable to parameter of type 'Quantity<"seconds">'
p95.clampMax(ratio(1));
// @ts-expect-error Type '"le"' is not assignable
duration.quantile(0.95, { by: ['le'] });
// @ts-expect-error does not satisfy the expected type 'InstantVector<"method" | "status", "count/second">'
byMethod satisfies InstantVector<'method' | 'status', 'count/second'>;
// @ts-expect-error is not assignable to type 'Invalid<"'10 s' is not a duration
job('x', { scrapeInterval: '10 s' });
