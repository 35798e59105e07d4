import { counter, gauge, histogram, job } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { bucketBound, counterSeries, gaugeSeries, histogramSeries, type SeriesLabels, steady } from '../index.ts';
import type { InputSeries } from './input-series.ts';
import { seriesText, seriesValues } from './series-notation.ts';

const api = job('api', { scrapeInterval: '10s' });
const worker = job('worker', { scrapeInterval: '15s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['endpoint'], job: [api, worker] });
const lag = gauge('lag', { help: 'Lag.', labels: ['topic'], job: api });
const size = histogram('size_bytes', { help: 'Size.', buckets: [0.5, 1, 2e6], job: api });

const values = (series: InputSeries): string => seriesValues(series, 30_000);

describe('an input series', () => {
  it('has the labels of a target: the first job and its first instance unless told otherwise', () => {
    const text = ({ name, labels }: InputSeries): string => seriesText(name, labels);
    const phases = [steady('1m', { perMinute: 1 })];
    expect(text(counterSeries(requests, { endpoint: 'a"b' }, phases))).toBe(
      String.raw`requests_total{endpoint="a\"b", instance="api-0", job="api"}`,
    );
    expect(text(counterSeries(requests, { endpoint: 'x', job: 'worker' }, phases))).toBe(
      'requests_total{endpoint="x", instance="worker-0", job="worker"}',
    );
    expect(text(gaugeSeries(api.up, { instance: 'api-7' }, [steady('1m', { level: 1 })]))).toBe(
      'up{instance="api-7", job="api"}',
    );
  });

  it.each([
    [{}, "an input series of requests_total needs label 'endpoint': it has endpoint, job, instance"],
    [{ endpoint: 'x', venue: 'y' }, "an input series of requests_total has no label 'venue'"],
  ])('refuses the labels %j', (labels, message) => {
    expect(() => counterSeries(requests, labels as SeriesLabels<'endpoint'>, [])).toThrow(message);
  });

  it('grows on from where the last phase ended', () => {
    expect(
      values(
        counterSeries(requests, { endpoint: 'x' }, [steady('1m', { perMinute: 6 }), steady('2m', { perMinute: 0 })]),
      ),
    ).toBe('1000+3x1 1006+0x4');
  });

  it('goes missing with a stale marker, and comes back', () => {
    const phases = [steady('1m', { level: 2 }), steady('1m', 'missing'), steady('1m', { level: 3 })] as const;
    expect(values(gaugeSeries(lag, { topic: 'x' }, phases))).toBe('2+0x1 stale _x1 3+0x2');
    expect(values(gaugeSeries(lag, { topic: 'x' }, [steady('1m', 'missing'), steady('30s', { level: 1 })]))).toBe(
      '_x2 1+0x1',
    );
    expect(values(gaugeSeries(lag, { topic: 'x' }, [steady('1m', { level: -1 }), steady('1m', 'missing')]))).toBe(
      '-1+0x1 stale _x2',
    );
  });

  it('has phases of whole samples', () => {
    expect(() => values(gaugeSeries(lag, { topic: 'x' }, [steady('45s', { level: 1 })]))).toThrow(
      new RangeError('a phase of lag lasts 45s, and samples are 30s apart: take a multiple of it'),
    );
    expect(() => steady('0s', { level: 1 })).toThrow('a phase of an input series lasts longer than 0s');
  });

  it('of a histogram ascends to its count, bounds spelled as Prometheus stores them', () => {
    const series = histogramSeries(size, {}, [steady('1m', { perMinute: 10, below: { 1: 0.5 } })]);
    expect(series.map(({ name, labels, columns }) => [name, labels['le'], columns[0]?.phases[0]?.is])).toEqual([
      ['size_bytes_bucket', '0.5', { perMinute: 0 }],
      ['size_bytes_bucket', '1.0', { perMinute: 5 }],
      ['size_bytes_bucket', '2e+06', { perMinute: 5 }],
      ['size_bytes_bucket', '+Inf', { perMinute: 10 }],
      ['size_bytes_count', undefined, { perMinute: 10 }],
      ['size_bytes_sum', undefined, { perMinute: 5 + 10e6 }],
    ]);
  });

  it.each([
    [{ 3: 1 }, '3 is no bound of size_bytes: its bounds are 0.5, 1, 2000000'],
    [{ 0.5: 0.9, 1: 0.8 }, 'the share of size_bytes below 1 is 0.8, and must be from 0.9 to 1'],
    [{ 1: 1.5 }, 'the share of size_bytes below 1 is 1.5, and must be from 0 to 1'],
    [{ 1: NaN }, 'the share of size_bytes below 1 is NaN'],
  ])('of a histogram refuses the shares %j', (below, message) => {
    expect(() => histogramSeries(size, {}, [steady('1m', { perMinute: 1, below })])).toThrow(message);
  });
});

describe('a bound of a bucket', () => {
  it.each([
    [0.25, '0.25'],
    [0, '0.0'],
    [100, '100.0'],
    [-1, '-1.0'],
    [1.5e6, '1.5e+06'],
    [999_999, '999999.0'],
    [0.00001, '1e-05'],
    [1e12, '1e+12'],
  ])('%d is spelled %s', (bound, text) => {
    expect(bucketBound(bound)).toBe(text);
  });
});
