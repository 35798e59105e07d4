import { describe, expect, it } from '@jest/globals';
import { CatalogIndex } from '../../catalog/catalog-index.ts';
import { catalog, Counter, Gauge, histogram, job, type Expression, type MetricDeclaration } from '../../index.ts';
import { api, duration, findingsOf, lag, pointedAt, requests } from '../test-support/shop.ts';
import { wrongKind } from './wrong-kind.ts';

const index = new CatalogIndex([catalog('shop', { requests, duration, lag })]);

const messages = (expression: Expression, known = index): readonly string[] =>
  findingsOf(wrongKind, expression.print(), known).map(({ message }) => message);

const asGauge = (metric: MetricDeclaration) => new Gauge<string, string, string>(metric);
const asCounter = (metric: MetricDeclaration) => new Counter<string, string, string>(metric);

describe('functions and kinds', () => {
  it('fit where the builder chose them', () => {
    const expressions = [
      requests.rate(),
      requests.increase(),
      requests.resets('1h'),
      lag.over().delta(),
      lag.over().derivative(),
      duration.quantile(0.95),
      duration.average(),
    ];
    expect(expressions.flatMap((expression) => messages(expression))).toEqual([]);
  });

  it.each([
    ['rate', asCounter(lag.metric).rate()],
    ['increase', asCounter(lag.metric).increase()],
    ['resets', asCounter(lag.metric).resets()],
  ])('%s() reads no gauge', (name, expression) => {
    expect(messages(expression)).toEqual([`${name}() reads a counter, and consumer_lag_seconds is a gauge`]);
  });

  it.each([
    ['delta', asGauge(requests.metric).over().delta()],
    ['deriv', asGauge(requests.metric).over().derivative()],
  ])('%s() reads no counter', (name, expression) => {
    expect(messages(expression)).toEqual([`${name}() reads a gauge, and requests_total is a counter`]);
  });

  it('do not fit the series of a histogram with delta()', () => {
    const count = asGauge({ ...duration.metric, name: 'request_duration_seconds_count' });
    expect(messages(count.over().delta())).toEqual([
      'delta() reads a gauge, and request_duration_seconds_count is a histogram',
    ]);
  });

  it('leave open what any kind can be read with', () => {
    expect(messages(asGauge(requests.metric).over('1h').max())).toEqual([]);
  });

  it('are held against each job that shares the name', () => {
    const batch = job('batch', { scrapeInterval: '1m' });
    const ofBatch = new Gauge<string, string, string>({ ...requests.metric, kind: 'gauge', jobs: [batch] });
    const both = new CatalogIndex([catalog('shop', { requests }), catalog('batch', { ofBatch })]);
    const ofAll = new Counter<string, string, string>({ ...requests.metric, jobs: [api, batch] });
    expect(messages(requests.rate(), both)).toEqual([]);
    expect(messages(ofAll.rate(), both)).toEqual(['rate() reads a counter, and requests_total is a gauge']);
  });

  it('cannot be told of an unknown metric', () => {
    const unknown = histogram('unknown_seconds', { help: 'Undeclared.', job: api });
    expect(messages(unknown.rate())).toEqual([]);
  });
});

describe('functions of counters on what is none', () => {
  it.each([
    ['increase(sum(rate(requests_total[5m]))[1h:])', 'sum(rate(requests_total[5m]))'],
    ['rate(max by (topic) (consumer_lag_seconds)[5m:1m])', 'max by (topic) (consumer_lag_seconds)'],
    ['rate(count(requests_total)[5m:])', 'count(requests_total)'],
    ['resets((consumer_lag_seconds > 5)[5m:])', 'consumer_lag_seconds > 5'],
    ['rate(shop:requests:rate5m[5m])', 'shop:requests:rate5m'],
    ['rate(pause_seconds[5m])', 'pause_seconds'],
  ])('%s', (text, place) => {
    expect(pointedAt(wrongKind, text)).toEqual([place]);
  });

  it.each([
    'rate(requests_total[1h:1m])',
    'rate(sum(requests_total)[5m:])',
    'rate(unknown[5m:])',
    'rate((unknown > 5)[5m:])',
    'rate(latency_seconds[5m])',
    'delta(latency_seconds[5m])',
    'rate(pause_seconds_count[5m])',
    'max_over_time(rate(requests_total[5m])[1h:])',
    'deriv(sum(consumer_lag_seconds)[5m:])',
  ])('are none in %s', (text) => {
    expect(findingsOf(wrongKind, text)).toEqual([]);
  });
});
