import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { ambiguousJoin } from './ambiguous-join.ts';

describe('joins of many with many', () => {
  it.each([
    [
      'rate(requests_total[5m]) / on (endpoint) rate(requests_total[5m] offset 1h)',
      'warning',
      'rate(requests_total[5m]) / on (endpoint) rate(requests_total[5m] offset 1h)',
    ],
    [
      'memory_used_bytes > ignoring (state) group_left () memory_used_bytes offset 1d',
      'warning',
      'memory_used_bytes > ignoring (state) group_left () memory_used_bytes offset 1d',
    ],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(ambiguousJoin, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(ambiguousJoin, text)).toEqual([place]);
  });

  it.each([
    'rate(requests_total[5m]) / rate(requests_total[5m] offset 1h)',
    'requests_total * on (instance) group_left (version) build_info',
    'requests_total{status="500"} / on (endpoint) requests_total',
    'memory_used_bytes{state="$state"} / on (instance) memory_used_bytes',
    'requests_total and on (endpoint) requests_total',
    'consumer_lag_seconds / on (instance) consumer_lag_seconds',
    'sum without (state) (memory_used_bytes) / on (instance) memory_used_bytes',
    'memory_used_bytes{state=~"h.*"} / on (instance) memory_used_bytes',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(ambiguousJoin, text)).toEqual([]);
  });

  it.each([
    ['memory_used_bytes / on (instance) memory_used_bytes', "several values of 'state'", "match by 'state' too"],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(ambiguousJoin, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
