import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { impossibleJoin } from './impossible-join.ts';

describe('sides that cannot match', () => {
  it.each([
    [
      'sum by (endpoint) (rate(requests_total[5m])) / sum(rate(requests_total[5m]))',
      'error',
      'sum by (endpoint) (rate(requests_total[5m])) / sum(rate(requests_total[5m]))',
    ],
    [
      'sum(rate(requests_total[5m])) > consumer_lag_seconds',
      'error',
      'sum(rate(requests_total[5m])) > consumer_lag_seconds',
    ],
    [
      'requests_total{status="500"} / requests_total{status="200"}',
      'error',
      'requests_total{status="500"} / requests_total{status="200"}',
    ],
    [
      'consumer_lag_seconds unless on (topic) requests_total',
      'error',
      'consumer_lag_seconds unless on (topic) requests_total',
    ],
    ['consumer_lag_seconds and memory_used_bytes', 'error', 'consumer_lag_seconds and memory_used_bytes'],
    [
      'requests_total{job="api"} * on (job) jobs_total{job="worker"}',
      'error',
      'requests_total{job="api"} * on (job) jobs_total{job="worker"}',
    ],
    [
      'shop:requests:rate5m / sum by (status) (rate(requests_total[5m]))',
      'error',
      'shop:requests:rate5m / sum by (status) (rate(requests_total[5m]))',
    ],
    ['unknown{a="1"} / unknown{a="2"}', 'error', 'unknown{a="1"} / unknown{a="2"}'],
    [
      'absent(up{job="api"}) and absent(up{job="worker"})',
      'error',
      'absent(up{job="api"}) and absent(up{job="worker"})',
    ],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(impossibleJoin, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(impossibleJoin, text)).toEqual([place]);
  });

  it.each([
    'sum by (endpoint) (rate(requests_total[5m])) / sum by (endpoint) (rate(requests_total[5m]))',
    'sum by (endpoint) (rate(requests_total[5m])) / on () group_left () sum(rate(requests_total[5m]))',
    'requests_total{status="500"} / ignoring (status) requests_total{status="200"}',
    'consumer_lag_seconds and on (instance) memory_used_bytes',
    'consumer_lag_seconds or memory_used_bytes',
    'consumer_lag_seconds > 5',
    'time() - consumer_lag_seconds',
    'sum(unknown) / unknown',
    'unknown{a="1"} / unknown',
    'unknown{a="1"} / unknown{b="1"}',
    'consumer_lag_seconds{topic="$t"} / consumer_lag_seconds{topic="a"}',
    'consumer_lag_seconds{topic=~"a|b"} / consumer_lag_seconds{topic=~"b|c"}',
    '$left / consumer_lag_seconds',
    'shop:requests:rate5m / sum by (endpoint) (rate(requests_total[5m]))',
    'sum by ($by) (requests_total) / sum(requests_total)',
    'consumer_lag_seconds{topic=""} / on (topic) sum(consumer_lag_seconds)',
    '(sum(consumer_lag_seconds) or sum by (topic) (consumer_lag_seconds)) / sum(consumer_lag_seconds)',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(impossibleJoin, text)).toEqual([]);
  });

  it.each([
    [
      'sum by (endpoint) (rate(requests_total[5m])) / sum(rate(requests_total[5m]))',
      "the right one lacks the label 'endpoint' of the left",
      '/ on () group_left',
    ],
    [
      'sum(consumer_lag_seconds) < consumer_lag_seconds',
      "the left one lacks the label 'topic' of the right",
      '< on () group_right',
    ],
    [
      'requests_total{status="500"} / requests_total{status="200"}',
      "'status' is 500 on the left and 200 on the right",
      'ignoring (…)',
    ],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(impossibleJoin, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
