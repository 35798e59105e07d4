import { describe, expect, it } from '@jest/globals';
import { CatalogIndex } from '../../catalog/catalog-index.ts';
import { catalog, counter, job, type Expression } from '../../index.ts';
import { duration, findingsOf, lag, pointedAt, requests } from '../test-support/shop.ts';
import { shortRange } from './short-range.ts';

const fast = job('fast', { scrapeInterval: '10s' });
const slow = job('slow', { scrapeInterval: '1m' });
const restarts = counter('restarts_total', { help: 'Of both.', job: [fast, slow] });
const index = new CatalogIndex([catalog('shop', { requests, duration, lag, restarts })]);

const findings = (expression: Expression, openWindow?: number) =>
  findingsOf(shortRange, expression.print(openWindow === undefined ? {} : { openWindow }), index);
const severities = (expression: Expression, openWindow?: number): readonly string[] =>
  findings(expression, openWindow).map(({ severity }) => severity);

describe('ranges of a metric that is scraped every 15 s', () => {
  it.each([
    ['29s', 'error'],
    ['30s', 'warning'],
    ['59s', 'warning'],
  ] as const)('%s is too short for a rate: %s', (window, severity) => {
    expect(severities(requests.rate(window))).toEqual([severity]);
    expect(severities(duration.quantile(0.5, { window }))).toEqual([severity]);
  });

  it.each([
    ['14s', ['error']],
    ['29s', ['warning']],
    ['30s', []],
  ] as const)('a range of which one sample is enough may be shorter: %s', (window, expected) => {
    expect(severities(lag.over(window).max())).toEqual(expected);
  });

  it('one minute is enough', () => {
    expect(severities(requests.rate('1m'))).toEqual([]);
  });

  it('an open range is the group’s window in a rule, and always enough on a panel', () => {
    expect(severities(requests.rate(), 20_000)).toEqual(['error']);
    expect(severities(requests.rate(), 300_000)).toEqual([]);
    expect(severities(requests.rate())).toEqual([]);
  });

  it('each range of an expression is judged', () => {
    expect(severities(duration.average({ window: '20s' }))).toEqual(['error', 'error']);
  });

  it('points at the range', () => {
    expect(pointedAt(shortRange, 'sum(rate(requests_total[20s])) > 1')).toEqual(['requests_total[20s]']);
  });

  it('says the range, the interval and what is enough', () => {
    expect(findings(requests.rate('40s'))[0]).toMatchObject({
      message: 'a range of 40s on requests_total, scraped every 15s, holds 2 samples',
      help: expect.stringContaining('at least 1m'),
    });
  });
});

describe('ranges of a metric of several jobs', () => {
  it('are as long as the slowest of them needs', () => {
    expect(severities(restarts.rate('2m'))).toEqual(['warning']);
    expect(severities(restarts.rate('4m'))).toEqual([]);
  });

  it('are as long as the job needs that is chosen', () => {
    expect(severities(restarts.where({ job: 'fast' }).rate('40s'))).toEqual([]);
    expect(severities(restarts.where({ job: 'slow' }).rate('40s'))).toEqual(['error']);
  });
});

describe('subqueries', () => {
  it.each([
    ['rate(requests_total[1m:1m])', 'requests_total[1m:1m]'],
    ['max_over_time(consumer_lag_seconds[1m:2m])', 'consumer_lag_seconds[1m:2m]'],
  ])('%s has too few steps', (text, place) => {
    expect(pointedAt(shortRange, text)).toEqual([place]);
  });

  it.each([
    'rate(requests_total[2m:1m])',
    'max_over_time(consumer_lag_seconds[1m:1m])',
    'max_over_time(consumer_lag_seconds[1m:])',
    'max_over_time(consumer_lag_seconds[$__range:1m])',
    'max_over_time(consumer_lag_seconds[1m:$__interval])',
  ])('%s has enough, or cannot be told', (text) => {
    expect(pointedAt(shortRange, text)).toEqual([]);
  });
});
