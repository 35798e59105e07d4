import { describe, expect, it } from '@jest/globals';
import { catalog, counter, job, type Expression } from '@belvedere/promql';
import { CatalogIndex } from '../../catalog-index.ts';
import { duration, lag, requests } from '../test-support/fixture.ts';
import { shortRange } from './short-range.ts';

const fast = job('fast', { scrapeInterval: '10s' });
const slow = job('slow', { scrapeInterval: '1m' });
const restarts = counter('restarts_total', { help: 'Of both.', job: [fast, slow] });
const index = new CatalogIndex([catalog('shop', { requests, duration, lag, restarts })], ['shop:requests:rate5m']);

const findings = (expression: Expression, openWindow?: number) => [
  ...shortRange.run({ node: expression.node, text: String(expression), openWindow, index }),
];
const severities = (expression: Expression, openWindow?: number): readonly string[] =>
  findings(expression, openWindow).map(({ severity }) => severity);

describe('ranges of a metric that is scraped every 15 s', () => {
  it.each([
    ['29s', 'error'],
    ['30s', 'warning'],
    ['59s', 'warning'],
  ] as const)('%s is too short: %s', (window, severity) => {
    expect(severities(requests.rate(window))).toEqual([severity]);
    expect(severities(lag.over(window).max())).toEqual([severity]);
    expect(severities(duration.quantile(0.5, { window }))).toEqual([severity]);
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
