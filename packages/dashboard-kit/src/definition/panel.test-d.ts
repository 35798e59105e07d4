import { bytes, milliseconds, quantity, ratio } from '@belvedere/core';
import type { Gauge } from '@belvedere/promql';
import { record } from '@belvedere/rule-kit';
import {
  gauge,
  queryVariable,
  section,
  stat,
  table,
  timeseries,
  worseAbove,
  worseBelow,
  type Panel,
} from '../index.ts';
import { duration, highLatency, memory, p50, p95, requests, traffic } from '../test-support/inference.ts';

// What the design promises an author.
section('Latency', [
  timeseries('p95 by endpoint', { queries: [p95.legend('{{endpoint}}')], alert: highLatency, width: 12 }),
]) satisfies { readonly panels: readonly Panel[] };

timeseries('p95', { query: p95, thresholds: worseAbove(milliseconds(100), milliseconds(200)), min: 0 });
timeseries('p95 and p50', { queries: [p95.legend('p95 {{endpoint}}'), p50.legend('p50 {{endpoint}}')] });
stat('Requests', { query: traffic.sum(), unit: 'reqps', sparkline: true, alert: [highLatency] });
gauge('Fast', { query: duration.shareUpTo(milliseconds(100)), thresholds: worseBelow(ratio(0.9)), max: ratio(1) });
table('Instances', { queries: [memory.legend('Memory'), traffic.legend('Requests')] });
queryVariable('endpoint', requests.where({ status: '200' }), 'endpoint');
queryVariable('instance', memory, 'instance') satisfies { readonly variable: string };
timeseries('Recorded', {
  query: record('endpoint:requests:rate5m', requests.rate('5m').sum({ by: ['endpoint'] })).series,
  thresholds: worseAbove(quantity(1, 'count/second')),
});
memory satisfies Gauge<'memory_bytes', 'job' | 'instance', 'bytes'>;

// @ts-expect-error Type 'Query<"bytes">' is not assignable to type 'Query<"seconds">'
timeseries('Mixed', { queries: [p95.legend('p95'), memory.legend('memory')] });
// @ts-expect-error Type 'Query<"count/second">' is not assignable to type 'Query<"seconds">'
stat('Mixed', { queries: [p95.legend('p95'), traffic.legend('traffic')] });
// @ts-expect-error the legend names 'endpiont', and the expression keeps no such label
timeseries('Legend', { queries: [p95.legend('{{endpiont}}')] });
// @ts-expect-error the legend names 'status', and the expression keeps no such label
stat('Legend', { query: traffic.legend('{{status}}') });
// @ts-expect-error Type '25' is not assignable to type 'Width
timeseries('Wide', { query: p95, width: 25 });
// @ts-expect-error Type '0' is not assignable to type 'Width
timeseries('Narrow', { query: p95, width: 0 });
// @ts-expect-error Source has 0 element(s) but target requires 1
timeseries('Empty', { queries: [] });
// @ts-expect-error Type '"bytes"' is not assignable to type '"seconds"'
timeseries('Thresholds', { query: p95, thresholds: worseAbove(bytes(1)) });
// @ts-expect-error Type '"bytes"' is not assignable to type '"seconds"'
timeseries('Ends', { query: p95, max: bytes(1) });
// @ts-expect-error is not assignable to type
timeseries('Unit', { query: traffic, unit: 'requests per second' });
// @ts-expect-error Type '"bytes"' is not assignable to type '"seconds"'
worseAbove(milliseconds(100), bytes(3));
// @ts-expect-error Argument of type '"endpiont"' is not assignable to parameter of type
queryVariable('endpoint', requests, 'endpiont');
// @ts-expect-error 'unit' does not exist in type
table('Units', { queries: [memory.legend('Memory')], unit: 's' });
