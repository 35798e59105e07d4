import { seconds } from '@belvedere/core';
import { describe, expect, it } from '@jest/globals';
import { gauge, histogram, summary, vector } from '../index.ts';

const own = { help: 'An example.', job: [] };
const v = gauge('v', { ...own, unit: 'seconds' });
const duration = histogram('duration', { ...own, unit: 'seconds', buckets: [0.1, 1] });
const pause = summary('pause', { ...own, quantiles: [0.5] });

describe('what the compiler cannot see is refused when it is built', () => {
  it.each<[string, () => unknown, string]>([
    ['a percentage', () => duration.quantile(95), 'a quantile of duration is a share from 0 to 1, not 95: p95 is 0.95'],
    ['a percentage', () => v.quantile(95), 'a share from 0 to 1, not 95'],
    ['no number', () => v.over('1h').quantile(NaN), 'a share from 0 to 1, not NaN'],
    [
      'an unknown bound',
      () => duration.shareUpTo(seconds(2)),
      'duration has no bucket of bound 2: its bounds are 0.1, 1',
    ],
    ['an unknown quantile', () => pause.quantile(0.9), 'pause has no quantile 0.9: its service computes 0.5'],
    [
      'bounds that fall',
      () => duration.fraction({ from: seconds(1), to: seconds(0) }),
      'bounds that ascend, and 1 and 0 do not',
    ],
    ['no quantiles', () => duration.quantiles([]), 'quantiles takes 1 to 10 shares, and 0 are given'],
    ['half a series', () => v.topk(1.5), 'topk takes a whole number from 1 on, not 1.5'],
    ['more than all', () => v.limitRatio(2), 'limitRatio takes a share from -1 to 1, not 2'],
    ['a wrong factor', () => v.over('1h').doubleExponentialSmoothing({ level: 1, trend: 0.5 }), 'and 1 does not'],
    ['a wrong name', () => v.countValues('__name__'), "countValues: '__name__' is no name of a label"],
    ['a wrong name', () => v.withLabels({ 'a-b': 'x' }), "withLabels: 'a-b' is no name of a label"],
  ])('%s', (_what, build, sentence) => {
    expect(build).toThrow(sentence);
  });
});

describe('what was evaluated at another time', () => {
  it.each([
    [v.max().over('1h').avg().offset('1d'), 'avg_over_time(max(v)[1h:] offset 1d)'],
    [v.max().over('1h').avg().at('end'), 'avg_over_time(max(v)[1h:] @ end())'],
    [v.at('start').plus(v).at('end'), 'v @ start() + v @ end()'],
    [v.offset('1h').offset('1h').plus(seconds(1)), 'v offset 2h + 1'],
    [v.at(seconds(1_700_000_000)), 'v @ 1700000000'],
    [v.or(vector(seconds(0)), { on: [] }).offset('5m'), 'v offset 5m or on () vector(0)'],
  ])('%s moves whole', (built, text) => {
    expect(String(built)).toBe(text);
  });
});
