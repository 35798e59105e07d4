import { describe, expect, it } from '@jest/globals';
import { count, milliseconds, ratio, seconds } from '@belvedere/core';
import { catalog, counter, gauge, histogram, job, promql, type VariableReference } from '../index.ts';

const api = job('api', { scrapeInterval: '15s' });
const worker = job('worker', { scrapeInterval: '30s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['endpoint', 'status'], job: api });
const duration = histogram('duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const lag = gauge('lag_seconds', { help: 'Lag.', labels: ['topic'], job: [api, worker] });
const shop = catalog('shop', { requests, duration, lag });

const topic: VariableReference = { variable: 'topic', multi: true };

/** What the tag throws. */
function complaint(write: () => unknown): string {
  try {
    write();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

describe('PromQL as text', () => {
  it('states its shape, and is an expression as any other', () => {
    const p95 = promql`histogram_quantile(0.95, sum by (le, endpoint) (rate(${duration}_bucket[5m])))`.returns(
      seconds,
      'endpoint',
    );
    expect(p95.print()).toBe(
      'histogram_quantile(0.95, sum by (le, endpoint) (rate(duration_seconds_bucket{job="api"}[5m])))',
    );
    expect(p95).toMatchObject({ unit: 'seconds', labels: ['endpoint'], scrapeInterval: 15_000 });
    expect(p95.above(milliseconds(150)).print()).toBe(`${p95} > 0.15`);
    expect(p95.legend('{{endpoint}}').legend).toBe('{{endpoint}}');
  });

  it('takes metrics, expressions, quantities, durations, labels, values, patterns and variables', () => {
    const share = requests
      .where({ status: /5../ })
      .rate('5m')
      .sum({ by: ['endpoint'] });
    const label = 'endpoint';
    expect(
      promql`${share} / sum by (${label}) (rate(${requests}{status!=${'404'}, endpoint=~${['a.b', 'c']}}[${'10m'}])) > ${ratio(0.05)}`
        .returns(ratio, 'endpoint')
        .print(),
    ).toBe(
      'sum by (endpoint) (rate(requests_total{job="api", status=~"5.."}[5m])) / ' +
        String.raw`sum by (endpoint) (rate(requests_total{job="api", status!="404", endpoint=~"a\\.b|c"}[10m])) > 0.05`,
    );
    expect(promql`max(${lag}{topic=~${topic}, job="api"} offset ${'1h'})`.returns('seconds').print()).toBe(
      'max(lag_seconds{job=~"api|worker", topic=~"$topic", job="api"} offset 1h)',
    );
  });

  it('leaves the panel’s own window open, so that a rule has its own', () => {
    const rate = promql`sum(rate(${requests}[$__rate_interval]))`.returns('count/second');
    expect(rate.print()).toBe('sum(rate(requests_total{job="api"}[$__rate_interval]))');
    expect(rate.print({ openWindow: 300_000 })).toBe('sum(rate(requests_total{job="api"}[5m]))');
  });

  it('knows the bound of a comparison', () => {
    const { bound } = promql`max(${lag}) > 60`.returns(seconds);
    expect(bound).toEqual({ operator: '>', quantity: seconds(60) });
  });

  it('escapes what is interpolated for its place', () => {
    const hostile = 'a"} or up{x="\n\\';
    const written = promql`${lag}{topic=${hostile}}`.returns(seconds, 'topic', 'job', 'instance');
    expect(written.print()).toBe(String.raw`lag_seconds{job=~"api|worker", topic="a\"} or up{x=\"\n\\"}`);
    expect(promql`${lag}{topic=~"x-${'a.b|c'}"}`.returns(seconds, 'topic', 'job', 'instance').print()).toContain(
      String.raw`topic=~"x-a\\.b\\|c"`,
    );
  });
});

describe('PromQL bound to a catalog', () => {
  it('gets its jobs', () => {
    expect(shop.promql`sum(rate(requests_total{status="500"}[5m]))`.returns('count/second').print()).toBe(
      'sum(rate(requests_total{job="api", status="500"}[5m]))',
    );
    expect(shop.promql`max(lag_seconds) + max(lag_seconds{job="worker"})`.returns(seconds).print()).toBe(
      'max(lag_seconds{job=~"api|worker"}) + max(lag_seconds{job="worker"})',
    );
  });

  it('is refused with all that is wrong, at its places, and where it was written', () => {
    const message = complaint(
      () => shop.promql`sum(rate(reqests_total[5m])) / sum(rate(requests_total{stats="5"}[5m]))`,
    );
    expect(message).toContain('promql/unknown-metric');
    expect(message).toContain("did you mean 'requests_total'");
    expect(message).toContain('promql/unknown-label');
    expect(message).toContain('promql.test.ts:');
    expect(message).toMatch(/\^{13}\n/);
  });

  it('may read what rules record', () => {
    expect(shop.promql`sum(endpoint:requests:rate5m)`.returns('count/second').print()).toBe(
      'sum(endpoint:requests:rate5m)',
    );
  });
});

describe('PromQL that cannot be used', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['no PromQL', () => promql`sum(rate(${requests}[5m])`, /unexpected end of input/],
    ['a wrong type', () => promql`rate(${requests})`, /rate takes a range vector, and this is an instant vector/],
    ['a rate of a gauge', () => promql`rate(${lag}[5m])`, /promql\/wrong-kind/],
    ['a label that the metric lacks', () => promql`${lag}{venue="x"}`, /has no label 'venue'/],
    ['a quantity for a metric', () => promql`${seconds(5)}{topic="a"}`, /5 stands where PromQL has a metric's name/],
    ['a text for an operand', () => promql`max(${lag}) > ${'5'}`, /"5" stands where PromQL has an expression/],
    ['a number for a duration', () => promql`rate(${requests}[${5}])`, /5 stands where PromQL has a duration/],
    ['no duration', () => promql`rate(${requests}[${'5 m'}])`, /'5 m' is not a duration/],
    [
      'a pattern for a value',
      () => promql`${lag}{topic=${/a/}}`,
      /\/a\/ stands behind '=', which compares with one value/,
    ],
    ['a pattern with flags', () => promql`${lag}{topic=~${/a/i}}`, /flag i/],
    [
      'a metric for a label',
      () => promql`sum by (${lag}) (${lag})`,
      /the metric lag_seconds stands where PromQL has a label/,
    ],
    [
      'an expression for a metric',
      () => promql`${lag.max()}{topic="a"}`,
      /the expression 'max\(lag_seconds\{job=~"api\|worker"\}\)' stands where/,
    ],
  ])('%s', (_, write, message) => {
    expect(complaint(write)).toMatch(message);
    expect(complaint(write)).not.toContain('$interpolated');
  });

  it('by the shape that it states', () => {
    const byEndpoint = promql`sum by (endpoint) (rate(${requests}[5m]))`;
    expect(byEndpoint.returns('count/second', 'endpoint').labels).toEqual(['endpoint']);
    expect(complaint(() => byEndpoint.returns('count/second'))).toContain(
      "the expression keeps the label 'endpoint', which it does not state",
    );
    expect(complaint(() => byEndpoint.returns('count/second', 'endpoint', 'status'))).toContain(
      "it states the label 'status', and the expression keeps endpoint",
    );
    expect(complaint(() => byEndpoint.returns(seconds, 'endpoint'))).toContain(
      'it states seconds, and the expression is in count/second',
    );
    expect(complaint(() => promql`count(${lag})`.returns(seconds))).toContain('the expression is in count');
    expect(promql`count(${lag})`.returns(count).unit).toBe('count');
  });
});
