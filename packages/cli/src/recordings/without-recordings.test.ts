import { count } from '@belvedere/core';
import { counter, gauge, job, parse, print, type Node } from '@belvedere/promql';
import { record, ruleGroup } from '@belvedere/rule-kit';
import { describe, expect, it } from '@jest/globals';
import { lookBack } from './look-back.ts';
import { recordingPasses } from './recording-passes.ts';
import { recordingsOf, withoutRecordings } from './without-recordings.ts';

const api = job('api', { scrapeInterval: '15s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['path'], job: api });
const queue = gauge('queue_depth', { help: 'Waiting.', job: api });

const rate = record('path:requests:rate5m', requests.rate().sum({ by: ['path'] }));
const shallow = record('queue:depth:shallow', queue.max().below(count(5)).bool(), { labels: { queue: 'in' } });
const deep = record('queue:depth:shallow', queue.min().below(count(9)).bool(), { labels: { queue: 'out' } });
const day = record('path:requests:sum1d', rate.series.over('1d').sum());
const groups = [
  ruleGroup('shop', 'a', { interval: '1m', window: '5m', labels: { area: 'eu' }, rules: [shallow, deep] }),
  ruleGroup('shop', 'b', { interval: '30s', rules: [rate, day] }),
];

const nodeOf = (text: string): Node => {
  const { node } = parse(text);
  if (node === undefined) throw new Error(`not PromQL: ${text}`);
  return node;
};
const without = (text: string): Node => withoutRecordings(nodeOf(text), recordingsOf(groups));
const RATE = 'sum by (path) (rate(requests_total{job="api"}[5m]))';
const IN =
  'label_replace(label_replace(max(queue_depth{job="api"}) < bool 5, "area", "eu", "", ""), "queue", "in", "", "")';
const OUT =
  'label_replace(label_replace(min(queue_depth{job="api"}) < bool 9, "area", "eu", "", ""), "queue", "out", "", "")';

describe('an expression without recordings', () => {
  it.each([
    ['up{job="api"}', 'up{job="api"}'],
    ['path:requests:rate5m > 3', `${RATE} > 3`],
    ['path:requests:rate5m{path="/a"}', 'sum by (path) (rate(requests_total{job="api",path="/a"}[5m]))'],
    ['sum_over_time(path:requests:rate5m[1h] offset 5m)', `sum_over_time(${RATE}[1h:30s] offset 5m)`],
    ['path:requests:sum1d', `sum_over_time(${RATE}[1d:30s])`],
    ['queue:depth:shallow{queue="in"}', IN],
    ['queue:depth:shallow{queue=~"in|out",area="eu"}', `${IN} or ${OUT}`],
    ['queue:depth:shallow{queue!="in"}', OUT],
  ])('%s', (text, expected) => {
    expect(print(without(text))).toBe(print(nodeOf(expected)));
  });

  it.each([
    ['path:requests:rate5m offset 5m', 'ask for it over a window'],
    ['path:requests:rate5m{host="a"}', 'path:requests:rate5m is asked for a label that the aggregation in it may set'],
    ['queue:depth:shallow{queue="up"}', 'no rule records what queue:depth:shallow is asked for'],
  ])('is refused for %s', (text, message) => {
    expect(() => without(text)).toThrow(message);
  });
});

it('looks back as far as its windows within one another', () => {
  expect(lookBack(without('path:requests:rate5m'))).toBe(5 * 60_000);
  expect(lookBack(without('max_over_time(path:requests:rate5m[1h] offset 10m)'))).toBe(75 * 60_000);
  expect(lookBack(without('queue_depth offset 1w or queue_depth'))).toBe(7 * 24 * 3_600_000);
});

it('is recorded in two passes: what adds up days reads what was recorded before', () => {
  const passes = recordingPasses(groups).map((pass) => pass.map(({ name, node }) => [name, print(node)]));
  expect(passes[0]!.map(([name]) => name)).toEqual(['queue:depth:shallow', 'queue:depth:shallow', rate.name]);
  expect(passes[1]).toEqual([[day.name, 'sum_over_time(path:requests:rate5m[1d])']]);
});
