import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { unitMismatch } from './unit-mismatch.ts';

describe('unlike units', () => {
  it.each([
    [
      'consumer_lag_seconds > on (instance) group_left () sum by (instance) (memory_used_bytes)',
      'error',
      'consumer_lag_seconds > on (instance) group_left () sum by (instance) (memory_used_bytes)',
    ],
    [
      'sum(consumer_lag_seconds) + sum(memory_used_bytes)',
      'error',
      'sum(consumer_lag_seconds) + sum(memory_used_bytes)',
    ],
    ['sum(memory_used_bytes) < time()', 'error', 'sum(memory_used_bytes) < time()'],
    [
      'histogram_quantile(0.9, sum by (le) (rate(request_duration_seconds_bucket[5m]))) > scalar(sum(memory_used_bytes))',
      'error',
      'histogram_quantile(0.9, sum by (le) (rate(request_duration_seconds_bucket[5m]))) > scalar(sum(memory_used_bytes))',
    ],
    ['sum(memory_used_bytes) - count(memory_used_bytes)', 'error', 'sum(memory_used_bytes) - count(memory_used_bytes)'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(unitMismatch, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(unitMismatch, text)).toEqual([place]);
  });

  it.each([
    'consumer_lag_seconds > 60',
    'consumer_lag_seconds > 1m',
    'time() - consumer_lag_seconds',
    'sum(memory_used_bytes) / sum(consumer_lag_seconds)',
    'sum(consumer_lag_seconds) * 1000 > sum(memory_used_bytes)',
    'sum(consumer_lag_seconds) > sum(build_info)',
    'sum(up) < count(up)',
    'sum(unknown) > sum(memory_used_bytes)',
    'sum(rate(request_duration_seconds_sum[5m])) / sum(rate(request_duration_seconds_count[5m])) > sum(consumer_lag_seconds)',
    'sum(memory_used_bytes) or sum(consumer_lag_seconds)',
    'sum(memory_used_bytes) > sum(rate(requests_total[5m]))',
    '(sum(memory_used_bytes) > bool 5) + count(up)',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(unitMismatch, text)).toEqual([]);
  });

  it.each([['sum(consumer_lag_seconds) + sum(memory_used_bytes)', 'between seconds and bytes', 'one unit']])(
    '%s: says what, and the way out',
    (text, message, help) => {
      const [finding] = findingsOf(unitMismatch, text);
      expect(finding?.message).toContain(message);
      expect(finding?.help).toContain(help);
    },
  );
});
