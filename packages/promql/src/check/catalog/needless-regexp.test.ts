import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { needlessRegexp } from './needless-regexp.ts';

describe('regular expressions without need', () => {
  it.each([
    ['requests_total{endpoint=~"checkout"}', 'warning', 'endpoint=~"checkout"'],
    ['requests_total{endpoint!~"(checkout)"}', 'warning', 'endpoint!~"(checkout)"'],
    ['requests_total{endpoint=~""}', 'warning', 'endpoint=~""'],
    ['requests_total{endpoint=~".*"}', 'warning', 'endpoint=~".*"'],
    ['requests_total{endpoint=~".+"}', 'warning', 'endpoint=~".+"'],
    ['requests_total{endpoint!~".+"}', 'warning', 'endpoint!~".+"'],
    ['requests_total{endpoint=~"^a.*"}', 'warning', 'endpoint=~"^a.*"'],
    ['requests_total{endpoint=~"a.*$"}', 'warning', 'endpoint=~"a.*$"'],
    [String.raw`requests_total{instance=~"db\\.example\\.org"}`, 'warning', String.raw`instance=~"db\\.example\\.org"`],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(needlessRegexp, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(needlessRegexp, text)).toEqual([place]);
  });

  it.each([
    'requests_total{endpoint="checkout"}',
    'requests_total{endpoint=~"checkout|cart"}',
    'requests_total{endpoint=~"check.*"}',
    'requests_total{endpoint=~"$endpoint"}',
    'requests_total{endpoint=~"[[endpoint]]"}',
    'requests_total{endpoint!~".*"}',
    'count({__name__=~".+"})',
    'requests_total{endpoint=~"a.b"}',
    String.raw`requests_total{endpoint=~"costs.*\\$"}`,
    'requests_total{endpoint=~"(?i)checkout"}',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(needlessRegexp, text)).toEqual([]);
  });

  it.each([
    ['requests_total{endpoint=~"checkout"}', 'a text, and no regular expression', 'endpoint="checkout"'],
    ['requests_total{endpoint!~".+"}', 'what is not empty', 'write endpoint=""'],
    ['requests_total{endpoint=~"^a.*$"}', 'anchored at both ends', 'endpoint=~"a.*"'],
    ['requests_total{endpoint=~".*"}', 'matches every value', 'drop the matcher'],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(needlessRegexp, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
