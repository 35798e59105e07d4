import { describe, expect, it } from '@jest/globals';
import { shopIndex, treeOf } from './test-support/shop.ts';
import { UnitInference, unitOf } from './units.ts';

describe('the unit of an expression', () => {
  it.each([
    ['consumer_lag_seconds', 'seconds'],
    ['requests_total', 'count'],
    ['rate(requests_total[5m])', 'count/second'],
    ['increase(requests_total[5m])', 'count'],
    ['deriv(memory_used_bytes[5m])', 'bytes/second'],
    ['rate(request_duration_seconds_sum[5m])', 'ratio'],
    ['sum(rate(request_duration_seconds_sum[5m])) / sum(rate(request_duration_seconds_count[5m]))', 'seconds'],
    ['histogram_quantile(0.9, sum by (le) (rate(request_duration_seconds_bucket[5m])))', 'seconds'],
    ['histogram_quantile(0.9, sum(rate(latency_seconds[5m])))', 'seconds'],
    ['max_over_time(memory_used_bytes[1h])', 'bytes'],
    ['count_over_time(memory_used_bytes[1h])', 'count'],
    ['count(memory_used_bytes)', 'count'],
    ['max by (state) (memory_used_bytes)', 'bytes'],
    ['sum(memory_used_bytes) / sum(memory_used_bytes)', 'ratio'],
    ['memory_used_bytes > 5', 'bytes'],
    ['5 < memory_used_bytes', 'bytes'],
    ['memory_used_bytes > bool 5', 'ratio'],
    ['time() - consumer_lag_seconds', 'seconds'],
    ['1 - (sum(memory_used_bytes) / sum(memory_used_bytes))', 'ratio'],
    ['rate(requests_total[5m]) * 5m', 'count'],
    ['memory_used_bytes and consumer_lag_seconds', 'bytes'],
    ['-abs(memory_used_bytes)', 'bytes'],
    ['label_replace(memory_used_bytes, "a", "b", "", "")', 'bytes'],
    ['shop:requests:rate5m', 'count/second'],
  ])('%s is %s', (text, unit) => {
    expect(unitOf(treeOf(text), shopIndex)).toBe(unit);
  });

  it.each([
    '5',
    'unknown',
    '$variable',
    'memory_used_bytes * 8',
    'sqrt(memory_used_bytes)',
    'stdvar(memory_used_bytes)',
    'memory_used_bytes or consumer_lag_seconds',
    'memory_used_bytes + consumer_lag_seconds',
    'memory_used_bytes / unknown',
    'vector(1)',
  ])('%s has none that can be told', (text) => {
    expect(unitOf(treeOf(text), shopIndex)).toBeUndefined();
  });

  it('is not believed to be a number of things, in doubt, unless a histogram counts them', () => {
    const units = new UnitInference(shopIndex, { isDoubting: true });
    const texts = ['build_info', 'requests_total', 'request_duration_seconds_count', 'consumer_lag_seconds'];
    expect(texts.map((text) => units.of(treeOf(text)))).toEqual([undefined, undefined, 'count', 'seconds']);
  });
});
