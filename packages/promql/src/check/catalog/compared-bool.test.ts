import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { comparedBool } from './compared-bool.ts';

describe('results of bool compared again', () => {
  it.each([
    ['(consumer_lag_seconds > bool 60) == 1', 'warning', '(consumer_lag_seconds > bool 60) == 1'],
    ['0 < (consumer_lag_seconds > bool 60)', 'warning', '0 < (consumer_lag_seconds > bool 60)'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(comparedBool, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(comparedBool, text)).toEqual([place]);
  });

  it.each([
    'consumer_lag_seconds > bool 60',
    'sum(consumer_lag_seconds > bool 60) > 3',
    '(consumer_lag_seconds > bool 60) * 5',
    '(consumer_lag_seconds > 60) > bool 90',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(comparedBool, text)).toEqual([]);
  });

  it.each([['(consumer_lag_seconds > bool 60) == 1', 'compared by == again', 'leave out bool']])(
    '%s: says what, and the way out',
    (text, message, help) => {
      const [finding] = findingsOf(comparedBool, text);
      expect(finding?.message).toContain(message);
      expect(finding?.help).toContain(help);
    },
  );
});
