import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt, shopIndex } from '../test-support/shop.ts';
import { futureOffset } from './future-offset.ts';

describe('offsets into the future', () => {
  it.each([
    ['consumer_lag_seconds offset -1h', 'error', 'consumer_lag_seconds'],
    ['rate(requests_total[5m] offset -5m)', 'error', 'requests_total'],
    [
      'max_over_time(sum(consumer_lag_seconds)[1h:] offset -30m)',
      'error',
      'sum(consumer_lag_seconds)[1h:] offset -30m',
    ],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(futureOffset, text, shopIndex, 'alert').map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(futureOffset, text, shopIndex, 'alert')).toEqual([place]);
  });

  it.each(['consumer_lag_seconds offset 1h', 'consumer_lag_seconds @ 1609746000 offset -1h', 'consumer_lag_seconds'])(
    'nothing is wrong with %s',
    (text) => {
      expect(findingsOf(futureOffset, text, shopIndex, 'alert')).toEqual([]);
    },
  );

  it.each([['consumer_lag_seconds offset -1h', '1h ahead', 'leave out the sign']])(
    '%s: says what, and the way out',
    (text, message, help) => {
      const [finding] = findingsOf(futureOffset, text, shopIndex, 'alert');
      expect(finding?.message).toContain(message);
      expect(finding?.help).toContain(help);
    },
  );

  it('are fine on a panel, whose time range may lie in the past', () => {
    expect(findingsOf(futureOffset, 'consumer_lag_seconds offset -1h')).toEqual([]);
  });
});
