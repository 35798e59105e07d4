import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt, shopIndex } from '../test-support/shop.ts';
import { fragile } from './fragile.ts';

describe('choices in the condition of an alert', () => {
  it.each([
    ['topk(3, consumer_lag_seconds) > 100', 'warning', 'topk(3, consumer_lag_seconds)'],
    ['100 < bottomk by (topic) (1, consumer_lag_seconds)', 'warning', 'bottomk by (topic) (1, consumer_lag_seconds)'],
    ['up == 0 or topk(1, up)', 'warning', 'topk(1, up)'],
    ['topk(1, unknown) > 5', 'warning', 'topk(1, unknown)'],
    [
      'abs(topk without (topic) (1, consumer_lag_seconds))',
      'warning',
      'topk without (topic) (1, consumer_lag_seconds)',
    ],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(fragile, text, shopIndex, 'alert').map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(fragile, text, shopIndex, 'alert')).toEqual([place]);
  });

  it.each([
    'max(topk(3, consumer_lag_seconds)) > 100',
    'consumer_lag_seconds > 100',
    'topk by (topic) (1, max by (topic) (consumer_lag_seconds)) > 5',
    'consumer_lag_seconds * on (instance) group_left () topk by (instance) (1, build_info)',
    'consumer_lag_seconds and on (topic) topk(1, consumer_lag_seconds)',
    'topk by (cluster) (1, unknown) > 5',
    'topk by (topic) (1, max by (topic, extra) (consumer_lag_seconds * on (topic) group_left (extra) unknown)) > 5',
    'topk(1, sum(consumer_lag_seconds)) > 5',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(fragile, text, shopIndex, 'alert')).toEqual([]);
  });

  it.each([['topk(3, consumer_lag_seconds) > 100', 'topk chooses other series', 'above a threshold']])(
    '%s: says what, and the way out',
    (text, message, help) => {
      const [finding] = findingsOf(fragile, text, shopIndex, 'alert');
      expect(finding?.message).toContain(message);
      expect(finding?.help).toContain(help);
    },
  );

  it('are fine on a panel', () => {
    expect(findingsOf(fragile, 'topk(3, consumer_lag_seconds)')).toEqual([]);
  });
});
