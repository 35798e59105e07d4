import { seconds } from '@belvedere/core';
import { counter, gauge, histogram, job, nativeHistogram, summary } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import {
  alert,
  available,
  counterSeries,
  firing,
  gaugeSeries,
  histogramSeries,
  lost,
  missing,
  nativeHistogramSeries,
  outage,
  pending,
  ramp,
  reset,
  resolved,
  scenario,
  silent,
  sparse,
  steady,
  summarySeries,
  target,
  type InputSeries,
} from '../index.ts';
import { seriesText, seriesValues } from './series-notation.ts';

const api = job('api', { scrapeInterval: '10s' });
const worker = job('worker', { scrapeInterval: '10s' });
const requests = counter('requests_total', { help: 'Requests.', job: [api, worker] });
const lag = gauge('lag_seconds', { help: 'Lag.', labels: ['topic'], job: api });
const size = histogram('size_bytes', { help: 'Size.', buckets: [1, 2], job: api });
const latency = nativeHistogram('latency_seconds', { help: 'Time.', job: api });
const pause = summary('pause_seconds', { help: 'Pause.', quantiles: [0.5, 1], job: api });

const values = (series: InputSeries): string => seriesValues(series, 60_000);
const lines = (series: readonly InputSeries[]): readonly string[] =>
  series.map((one) => `${one.name}${one.labels['le'] ?? one.labels['quantile'] ?? ''} ${values(one)}`);

describe('a phase', () => {
  it('of a rate that is no whole number a sample adds up without noise', () => {
    expect(
      values(counterSeries(requests, {}, [steady('3m', { perMinute: 0.1 }), steady('2m', { perMinute: 1 })])),
    ).toBe('1000+0.1x2 1000.3+1x2');
  });

  it('ramps down as well as up, and to the level itself', () => {
    const phases = [ramp('10m', { level: 1 }, { level: 0 }), ramp('3m', { level: 0 }, { level: -3 })];
    expect(values(gaugeSeries(lag, { topic: 'x' }, phases))).toBe('1-0.1x2 0.7-0.1x3 0.3 0.2 0.1 0-1x3');
  });

  it('resets to zero, and goes on', () => {
    const phases = [steady('2m', { perMinute: 5 }), reset('2m', { perMinute: 5 }), steady('1m', { perMinute: 1 })];
    expect(values(counterSeries(requests, {}, phases))).toBe('1000+5x1 0+5x1 10+1x1');
  });

  it('of a counter that goes missing goes on where it stood', () => {
    const phases = [steady('2m', { perMinute: 5 }), missing('2m'), steady('1m', { perMinute: 5 })];
    expect(values(counterSeries(requests, {}, phases))).toBe('1000+5x1 stale _x1 1010+5x1');
  });

  it('of low traffic counts one event every so often, at its end', () => {
    const phases = [sparse('4m', { every: '2m' }), sparse('2m', { every: '1m', value: 100 })];
    expect(values(counterSeries(requests, {}, phases, 0))).toBe('0+0x1 1+0x1 2+100x2');
    expect(() => values(counterSeries(requests, {}, [sparse('4m', { every: '90s' })]))).toThrow(
      'the time between two events of requests_total lasts 1m30s, and samples are 1m apart: take a multiple of it',
    );
    expect(() => sparse('4m', { every: '0s' })).toThrow(RangeError);
  });
});

describe('a histogram', () => {
  it('ramps each bucket, resets, and observes one value every so often', () => {
    const few = { perMinute: 10, below: { 1: 1 } };
    const phases = [ramp('2m', few, { perMinute: 10, below: { 1: 0 } }), reset('1m', few)];
    expect(lines(histogramSeries(size, {}, phases))).toEqual([
      'size_bytes_bucket1.0 0+7.5x1 0+10x1',
      'size_bytes_bucket2.0 0+7.5x1 0+10x1',
      'size_bytes_bucket+Inf 0+10x1 0+10x1',
      'size_bytes_count 0+10x1 0+10x1',
      'size_bytes_sum 0+12.5x1 0+10x1',
    ]);
    expect(lines(histogramSeries(size, {}, [sparse('2m', { every: '1m', value: 1.5 })]))).toEqual([
      'size_bytes_bucket1.0 0+0x2',
      'size_bytes_bucket2.0 0+1x2',
      'size_bytes_bucket+Inf 0+1x2',
      'size_bytes_count 0+1x2',
      'size_bytes_sum 0+1.5x2',
    ]);
  });

  it('that is native has all that it observes in one series', () => {
    const phases = [
      sparse('2m', { every: '1m', value: 1 }),
      reset('1m', { perMinute: 2, values: { 1: 0.5, 1.05: 0.5 } }),
    ];
    expect(values(nativeHistogramSeries(latency, {}, phases))).toBe(
      '{{schema:3 count:0 sum:0 offset:0 buckets:[0 0]}}+{{schema:3 count:1 sum:1 offset:0 buckets:[1 0]}}x1 ' +
        '{{schema:3 count:0 sum:0 offset:0 buckets:[0 0]}}+{{schema:3 count:2 sum:2.05 offset:0 buckets:[1 1]}}x1',
    );
    expect(values(nativeHistogramSeries(latency, {}, [missing('1m')]))).toBe('_x2');
  });

  it.each([
    [{ 0: 1 }, '0 is no value that an input series of latency_seconds observes: they are above 0'],
    [{ 1: 0.5, 2: 0.4 }, 'the shares of the values of latency_seconds are 0.5 + 0.4, not 1'],
    [{ 1: 1.5, 2: -0.5 }, 'the shares of the values of latency_seconds are 1.5 + -0.5, not 1'],
  ])('that is native refuses %j', (observed, message) => {
    const phases = [steady('1m', { perMinute: 1, values: observed as Readonly<Record<number, number>> })];
    expect(() => nativeHistogramSeries(latency, {}, phases)).toThrow(new RangeError(message));
  });
});

describe('a summary', () => {
  it('has each quantile, the number and the sum', () => {
    const quick = { perMinute: 60, mean: 0.1, quantiles: { 0.5: 0.1, 1: 0.5 } };
    const slow = { ...quick, quantiles: { 0.5: 0.2, 1: 0.5 } };
    const phases = [reset('2m', quick), ramp('2m', quick, slow), sparse('1m', { every: '1m', value: 3 })];
    expect(lines(summarySeries(pause, {}, phases))).toEqual([
      'pause_seconds0.5 0.1+0x1 0.1 0.15 3+0x1',
      'pause_seconds1.0 0.5+0x1 0.5+0x1 3+0x1',
      'pause_seconds_count 0+60x1 120+60x1 240+1x1',
      'pause_seconds_sum 0+6x1 12+6x1 24+3x1',
    ]);
  });

  it.each([
    [{ 0.5: 1 }, 'an input series of pause_seconds needs the quantile 1: its service computes 0.5, 1'],
    [{ 0.5: 1, 1: 1, 0.9: 1 }, 'an input series of pause_seconds has no quantile 0.9: its service computes 0.5, 1'],
  ])('refuses the quantiles %j', (quantiles, message) => {
    const phases = [steady('1m', { perMinute: 1, mean: 1, quantiles: quantiles as Readonly<Record<number, number>> })];
    expect(() => summarySeries(pause, {}, phases)).toThrow(new RangeError(message));
  });
});

describe('a target', () => {
  const counted = counterSeries(requests, {}, [steady('6m', { perMinute: 60 })]);

  it('takes its series along when it is out, and what they count begins at zero', () => {
    const series = target(
      api,
      'api-3',
      [available('1m'), outage('2m'), available('1m'), lost('2m')],
      counted,
      gaugeSeries(lag, { topic: 'x' }, [steady('6m', { level: 7 })]),
    );
    expect(series.map((one) => `${seriesText(one.name, one.labels)} ${values(one)}`)).toEqual([
      'up{instance="api-3", job="api"} 1 0+0x1 1 stale _x2',
      'requests_total{instance="api-3", job="api"} 1000 stale _x1 0 stale _x2',
      'lag_seconds{instance="api-3", job="api", topic="x"} 7 stale _x1 7 stale _x2',
    ]);
  });

  it('has no series of another job', () => {
    expect(() => target(worker, 'worker-1', [available('6m')], counted)).toThrow(
      new TypeError(
        "an input series of requests_total belongs to job api, and worker-1 is a target of worker: give it job: 'worker'",
      ),
    );
  });
});

describe('a scenario', () => {
  const options = { severity: 'warning', service: 'api', summary: 'Lags', description: 'Look.' } as const;
  const when = lag.max({ by: ['topic'] }).above(seconds(60));
  const lagging = alert('Lagging', { ...options, when, for: '2m' });
  const atOnce = alert('AtOnce', { ...options, when });
  const fires = { labels: { topic: 'x' }, annotations: { summary: 'Lags', description: 'Look.' } };

  it('has a name and a place of its own', () => {
    const test = scenario(lagging, { name: 'fires', given: [], expect: [firing('5m', fires), resolved('10m')] });
    expect(test.name).toBe('Lagging: fires');
    expect(test.site.stack).toContain('scenario.test.ts');
  });

  it.each([
    [[firing('5m', fires), silent('5m')], "test 'Lagging: wrong' at 5m: comes after 5m, and must be later than it"],
    [[pending('5m', fires.labels), resolved('9m')], 'at 9m: nothing fired that could be resolved: write silent'],
    [[firing('5m')], 'at 5m: no alert is named that is firing: write silent'],
    [[pending('5m')], 'at 5m: no alert is named that is pending: write silent'],
  ])('refuses moments that cannot be', (moments, message) => {
    expect(() => scenario(lagging, { name: 'wrong', given: [], expect: moments })).toThrow(message);
  });

  it('refuses that an alert without for is pending', () => {
    const moments = [pending('5m', fires.labels)];
    expect(() => scenario(atOnce, { name: 'wrong', given: [], expect: moments })).toThrow(
      new RangeError("test 'AtOnce: wrong' at 5m: the alert has no `for`, so that it is never pending"),
    );
  });
});
