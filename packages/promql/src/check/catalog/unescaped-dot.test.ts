import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { unescapedDot } from './unescaped-dot.ts';

describe('dots in the names of hosts', () => {
  it.each([
    ['requests_total{instance=~"db.example.org"}', 'warning', 'instance=~"db.example.org"'],
    [
      'requests_total{instance=~"(db.example.org:80|web.example.org:80)"}',
      'warning',
      'instance=~"(db.example.org:80|web.example.org:80)"',
    ],
    ['requests_total{instance!~"host.local:9100"}', 'warning', 'instance!~"host.local:9100"'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(unescapedDot, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(unescapedDot, text)).toEqual([place]);
  });

  it.each([
    'requests_total{instance="db.example.org"}',
    String.raw`requests_total{instance=~"db\\.example\\.org|a"}`,
    'requests_total{status=~"5.."}',
    'requests_total{endpoint=~"requests.cpu|cpu"}',
    'requests_total{instance=~".*.example.org"}',
    'rate(request_duration_seconds_bucket{le=~"0.5|0.25"}[5m])',
    'requests_total{instance=~"$host.example.org"}',
    'requests_total{instance=~"10.0.0.1:80"}',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(unescapedDot, text)).toEqual([]);
  });

  it.each([
    ['requests_total{instance=~"db.example.org"}', "'db.example.org' match any character", 'instance="db.example.org"'],
    ['requests_total{instance=~"a|db.example.org"}', 'match any character', String.raw`db\\.example\\.org`],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(unescapedDot, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
