import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { needlessMatcher } from './needless-matcher.ts';

describe('values that there are not', () => {
  it.each([
    ['requests_total{status!="50O"}', 'warning', 'status!="50O"'],
    ['requests_total{status=~"500|504"}', 'warning', 'status=~"500|504"'],
    ['requests_total{status!~"200|2O1"}', 'warning', 'status!~"200|2O1"'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(needlessMatcher, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(needlessMatcher, text)).toEqual([place]);
  });

  it.each([
    'requests_total{status!="500"}',
    'requests_total{status!=""}',
    'requests_total{status=~"500|503"}',
    'requests_total{status=~"6.."}',
    'requests_total{status=~"501"}',
    'requests_total{endpoint!="a"}',
    'unknown{a!="1"}',
    'requests_total{job!="web"}',
    'requests_total{status!="$status"}',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(needlessMatcher, text)).toEqual([]);
  });

  it.each([['requests_total{status!="50O"}', "never '50O'; it is 200, 404, 500, 503", "did you mean '500'?"]])(
    '%s: says what, and the way out',
    (text, message, help) => {
      const [finding] = findingsOf(needlessMatcher, text);
      expect(finding?.message).toContain(message);
      expect(finding?.help).toContain(help);
    },
  );
});
