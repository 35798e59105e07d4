import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { lostLabel } from './lost-label.ts';

describe('labels that were aggregated away', () => {
  it.each([
    ['max by (endpoint) (sum by (status) (rate(requests_total[5m])))', 'error', 'endpoint'],
    ['sum by (endpoint) (sum without (endpoint) (rate(requests_total[5m])))', 'error', 'endpoint'],
    [
      'sum by (status) (unknown_total) * on (endpoint) group_left () sum by (status) (unknown_total)',
      'error',
      'endpoint',
    ],
    [
      'sum by (instance) (rate(requests_total[5m])) * on (instance) group_left (version) max by (instance) (build_info)',
      'error',
      'version',
    ],
    ['label_replace(sum by (status) (requests_total), "path", "$1", "endpoint", "(.*)")', 'error', '"endpoint"'],
    ['max by (le) (histogram_quantile(0.9, sum by (le) (rate(request_duration_seconds_bucket[5m]))))', 'error', 'le'],
    ['sum by (topic) (absent(consumer_lag_seconds{instance="a"}))', 'error', 'topic'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(lostLabel, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(lostLabel, text)).toEqual([place]);
  });

  it.each([
    'sum by (endpoint) (sum by (endpoint, status) (rate(requests_total[5m])))',
    'sum by (anything) (sum without (endpoint) (unknown_total))',
    'sum by (instance) (rate(requests_total[5m])) * on (instance) group_left (version) build_info',
    'sum by (version) (rate(requests_total[5m]) * on (instance) group_left (version) build_info)',
    'sum by (path) (label_replace(requests_total, "path", "$1", "endpoint", "(.*)"))',
    'sum by (topic) (absent(consumer_lag_seconds{topic="a"}))',
    'sum by ($group) (sum by (status) (requests_total))',
    'sum by (endpoint) (sum by ($group) (requests_total))',
    'count by (__name__) (requests_total)',
    'count by (value) (count_values("value", consumer_lag_seconds))',
    'label_replace(sum(requests_total), "team", "risk", "endpoint", "")',
    'max by (endpoint) (topk by (status) (1, rate(requests_total[5m])))',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(lostLabel, text)).toEqual([]);
  });

  it.each([
    [
      'max by (endpoint) (sum by (status) (rate(requests_total[5m])))',
      "'endpoint' of requests_total, which is lost before; there is status",
      'by (…, endpoint)',
    ],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(lostLabel, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
