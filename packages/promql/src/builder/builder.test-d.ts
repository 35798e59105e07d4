import { milliseconds, quantity, seconds } from '@belvedere/core';
import { job, not, PANEL_RANGE, type Counter, type InstantVector } from '../index.ts';
import { api, byMethod, duration, lag, latency, p95, pause, requests, restarts, sent } from './test-support/api.ts';

/** What a metric offers, what it is narrowed to, and which labels an aggregation keeps. */

// Labels and units follow every step.
byMethod satisfies InstantVector<'method', 'count/second'>;
sent.rate().sum() satisfies InstantVector<never, 'bytes/second'>;
sent.increase('1h') satisfies InstantVector<'method' | 'job' | 'instance', 'bytes'>;
sent.irate('1m').max() satisfies InstantVector<never, 'bytes/second'>;
requests.rate().sum({ without: ['instance', 'job'] }) satisfies InstantVector<'method' | 'status', 'count/second'>;
requests.increase(PANEL_RANGE).topk(5, { by: ['job'] }) satisfies InstantVector<
  'method' | 'status' | 'job' | 'instance',
  'count'
>;
lag.count({ by: ['topic'] }) satisfies InstantVector<'topic', 'count'>;
lag.countValues('value', { by: ['topic'] }) satisfies InstantVector<'topic' | 'value', 'count'>;
duration.sum.rate().quantile(0.9, { by: ['job'] }) satisfies InstantVector<'job', 'ratio'>;
p95.stdvar() satisfies InstantVector<never, 'seconds*seconds'>;
api.up.equals(0);

// Histograms and summaries.
p95 satisfies InstantVector<'method', 'seconds'>;
duration.average() satisfies InstantVector<never, 'seconds'>;
duration.average({ without: ['instance'], window: '5m' }) satisfies InstantVector<'method' | 'job', 'seconds'>;
const options = { by: ['method'], window: '5m' } as const;
duration.average(options) satisfies InstantVector<'method', 'seconds'>;
duration.quantiles([0.5, 0.95], { by: ['method'] }) satisfies InstantVector<'method' | 'quantile', 'seconds'>;
duration.fraction({ from: seconds(0), to: seconds(0.3) }) satisfies InstantVector<never, 'ratio'>;
duration.bucket satisfies Counter<'request_duration_seconds_bucket', 'method' | 'job' | 'instance' | 'le', 'count'>;
latency.average({ by: ['method'] }) satisfies InstantVector<'method', 'seconds'>;
latency.distribution({ by: ['method'] }).stdvar() satisfies InstantVector<'method', 'seconds*seconds'>;
latency.distribution().trimUpper(seconds(1)).count() satisfies InstantVector<never, 'count/second'>;
pause.quantile(0.5) satisfies InstantVector<'job' | 'instance' | 'quantile', 'seconds'>;

// What is absent keeps the labels of which one value was chosen.
requests.absent() satisfies InstantVector<'job', 'count'>;
restarts.absent() satisfies InstantVector<never, 'count'>;
restarts.where({ job: 'batch' }).absentOverTime('1h') satisfies InstantVector<'job', 'count'>;
lag.where({ topic: 'events', instance: /a|b/ }).absent() satisfies InstantVector<'job' | 'topic', 'count'>;
lag
  .where({ topic: ['events'] })
  .offset('5m')
  .absent() satisfies InstantVector<'job' | 'topic', 'count'>;
lag.where({ topic: not('events') }).absent() satisfies InstantVector<'job', 'count'>;
lag.where({ topic: { variable: 'topic', multi: true } }).absent() satisfies InstantVector<'job', 'count'>;
p95.absent() satisfies InstantVector<never, 'seconds'>;

p95.legend('{{method}} p95');
requests.where({ status: not(['200', '204']) });

// @ts-expect-error metric http_requests_total has no label 'venue'
requests.where({ venue: 'x' });
const held = { venue: 'x' } as const;
// @ts-expect-error metric http_requests_total has no label 'venue'
requests.where(held);
// @ts-expect-error metric http_requests_total has no label 'venue'
requests.where({ method: 'GET', venue: 'x' });
// @ts-expect-error Type 'number' is not assignable to type
requests.where({ status: 500 });
// @ts-expect-error Did you mean '"method"'?
requests.rate().sum({ by: ['methud'] });
// @ts-expect-error Type '"status"' is not assignable to type '"method"'
byMethod.sum({ by: ['status'] });
// @ts-expect-error Type '"status"' is not assignable to type '"method"'
byMethod.topk(3, { by: ['status'] });
// @ts-expect-error Property 'rate' does not exist on type 'Gauge<"consumer_lag"
lag.rate();
// @ts-expect-error Property 'rate' does not exist on type 'InstantVector<"method", "count/second">'
byMethod.rate();
// @ts-expect-error Property 'rate' does not exist on type 'RangeVector<"method", "count/second">'
byMethod.over('1h').rate();
// @ts-expect-error Property 'above' does not exist on type 'Counter<"http_requests_total"
requests.above(3);
// @ts-expect-error Property 'over' does not exist on type 'Counter<"http_requests_total"
requests.over('1h');
// @ts-expect-error Property 'sum' does not exist on type 'NativeHistogram<"latency_seconds"
latency.sum.rate();
// @ts-expect-error '5 m' is not a duration: write it like '30s', '5m' or '1h30m'
requests.rate('5 m');
// @ts-expect-error '1h 30m' is not a duration
lag.over('1h 30m');
// @ts-expect-error the legend names 'methud', and the expression keeps no such label
p95.legend('{{methud}}');
// @ts-expect-error Type '"le"' is not assignable
duration.quantile(0.95, { by: ['le'] });
// @ts-expect-error is not assignable to parameter of type 'Quantity<"seconds">'
duration.shareUpTo(quantity(1, 'bytes'));
// @ts-expect-error does not satisfy the expected type 'InstantVector<"method" | "status", "count/second">'
byMethod satisfies InstantVector<'method' | 'status', 'count/second'>;
// @ts-expect-error is not assignable to type 'Invalid<"'10 s' is not a duration
job('x', { scrapeInterval: '10 s' });
// @ts-expect-error Property 'bool' does not exist on type 'InstantVector<"method", "seconds">'
p95.above(milliseconds(150)).and(byMethod).bool();
