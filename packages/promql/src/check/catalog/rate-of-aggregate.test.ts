import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { rateOfAggregate } from './rate-of-aggregate.ts';

describe('a rate of what was combined', () => {
  it.each([
    ['rate(sum(requests_total)[5m:1m])', 'error', 'sum(requests_total)[5m:1m]'],
    ['increase(sum by (endpoint) (unknown_total)[1h:])', 'error', 'sum by (endpoint) (unknown_total)[1h:]'],
    ['rate((requests_total + requests_total)[5m:])', 'error', '(requests_total + requests_total)[5m:]'],
    ['rate(max by (endpoint) (requests_total)[5m:])', 'warning', 'max by (endpoint) (requests_total)[5m:]'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(rateOfAggregate, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(rateOfAggregate, text)).toEqual([place]);
  });

  it.each([
    'sum(rate(requests_total[5m]))',
    'rate(requests_total[5m:1m])',
    'max_over_time(sum(rate(requests_total[5m]))[1h:1m])',
    'avg_over_time(sum(requests_total)[1h:])',
    'rate(sum(consumer_lag_seconds)[5m:])',
    'rate((unknown_total + unknown)[5m:])',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(rateOfAggregate, text)).toEqual([]);
  });

  it.each([['rate(sum(requests_total)[5m:1m])', 'rate() of a sum', 'sum(rate(counter[5m]))']])(
    '%s: says what, and the way out',
    (text, message, help) => {
      const [finding] = findingsOf(rateOfAggregate, text);
      expect(finding?.message).toContain(message);
      expect(finding?.help).toContain(help);
    },
  );
});
