import { expect, test } from '@jest/globals';
import { counter, gauge, histogram, summary } from '@belvedere/promql';
import { differences, differencesOfAll, undeclared, unexplained } from './compare-exposition.ts';

const own = { help: 'An example.', job: [] };
const requests = counter('requests_total', { ...own, labels: ['code'], values: { code: ['200', '500'] } }).metric;
const duration = histogram('duration_seconds', { ...own, labels: ['path'], buckets: [0.5, 1] }).metric;
const pause = summary('pause_seconds', { ...own, quantiles: [0.5, 1] }).metric;
const memory = gauge('memory_bytes', own).metric;
const declared = [requests, duration, pause, memory];

const EXPOSITION = `# TYPE requests_total counter
requests_total{code="200"} 3
# TYPE duration_seconds histogram
duration_seconds_bucket{path="/",le="0.5"} 1
duration_seconds_bucket{path="/",le="1"} 2
duration_seconds_bucket{path="/",le="+Inf"} 2
duration_seconds_sum{path="/"} 0.7
duration_seconds_count{path="/"} 2
# TYPE pause_seconds summary
pause_seconds{quantile="0.5"} NaN
pause_seconds{quantile="1"} NaN
pause_seconds_sum 0
pause_seconds_count 0
# TYPE memory_bytes gauge
memory_bytes 7
# TYPE undeclared gauge
undeclared 1
`;

test('what is exposed as declared differs in nothing', () => {
  expect(differences(declared, EXPOSITION)).toEqual([]);
  expect(differences(declared, `${EXPOSITION}\n`)).toEqual([]);
});

test.each([
  ['a metric', /^# TYPE memory_bytes.*\nmemory_bytes.*\n/m, '', 'memory_bytes is not exposed'],
  ['a kind', 'memory_bytes gauge', 'memory_bytes counter', 'memory_bytes has the kind [counter]'],
  ['a label', '{code="200"}', '{status="200"}', 'requests_total has the labels [status], and [code] are declared'],
  ['a value', 'code="200"', 'code="404"', "requests_total has the value '404' of the label 'code'"],
  ['a bound', 'le="0.5"', 'le="0.25"', 'duration_seconds has the bounds [0.25, 1], and [0.5, 1] are declared'],
  ['a quantile', 'quantile="0.5"', 'quantile="0.9"', 'pause_seconds has the quantiles [0.9, 1]'],
])('%s that differs is told', (_what, part, replacement, told) => {
  const found = differences(declared, EXPOSITION.replace(part, replacement));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(told);
});

test('a kind that the service does not state is no difference', () => {
  expect(differences([memory], EXPOSITION.replace('memory_bytes gauge', 'memory_bytes untyped'))).toEqual([]);
});

test('a kind that the service leaves out is no difference either', () => {
  expect(differences([memory], EXPOSITION.replace('# TYPE memory_bytes gauge\n', ''))).toEqual([]);
});

test('what is exposed beyond the catalog is told', () => {
  expect(undeclared(declared, EXPOSITION)).toEqual(['undeclared']);
});

test('a reason explains what it names, and nothing else', () => {
  expect(unexplained(['a is not exposed', 'b is not exposed'], { 'needs hardware': /^a is not exposed$/ })).toEqual([
    'b is not exposed',
  ]);
});

test('of several answers, one is enough for a metric, and each is held to its kind', () => {
  const gone = EXPOSITION.replace(/^# TYPE memory_bytes.*\nmemory_bytes.*\n/m, '');
  expect(differencesOfAll(declared, [EXPOSITION, gone])).toEqual([]);
  expect(differencesOfAll(declared, [gone, gone])).toEqual(['memory_bytes is not exposed']);
  expect(differencesOfAll(declared, [gone, EXPOSITION.replace('memory_bytes gauge', 'memory_bytes counter')])).toEqual([
    'memory_bytes has the kind [counter], and [gauge] are declared',
  ]);
});
