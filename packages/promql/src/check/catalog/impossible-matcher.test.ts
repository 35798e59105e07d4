import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { impossibleMatcher } from './impossible-matcher.ts';

describe('matchers that exclude all', () => {
  it.each([
    ['requests_total{status="5xx"}', 'error', 'status="5xx"'],
    ['requests_total{status=~"6.."}', 'error', 'status=~"6.."'],
    ['requests_total{status!~"[2-5].."}', 'error', 'status!~"[2-5].."'],
    ['requests_total{status="500", status="404"}', 'error', 'status="500"'],
    ['unknown{a="1", a!="1"}', 'error', 'a="1"'],
    ['unknown{a=~"1|2", a!~"1|2|3"}', 'error', 'a=~"1|2"'],
    ['unknown{a=~"x.*", a="y"}', 'error', 'a="y"'],
    ['unknown{a!~".*", b="1"}', 'error', 'a!~".*"'],
    ['requests_total{job=~"worker|web"}', 'error', 'job=~"worker|web"'],
    ['rate(request_duration_seconds_bucket{le="0.3"}[5m])', 'error', 'le="0.3"'],
    ['pause_seconds{quantile="0.9"}', 'error', 'quantile="0.9"'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(impossibleMatcher, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(impossibleMatcher, text)).toEqual([place]);
  });

  it.each([
    'requests_total{status="500"}',
    'requests_total{status=~"5.."}',
    'requests_total{status!="500"}',
    'requests_total{status="$status"}',
    'requests_total{status=~"${status:regex}"}',
    'unknown{a="1", a!="2"}',
    'unknown{a=~"1|2", a!="1"}',
    'requests_total{endpoint=""}',
    'rate(request_duration_seconds_bucket{le="0.5"}[5m])',
    String.raw`rate(request_duration_seconds_bucket{le=~"1(\\.0)?"}[5m])`,
    'rate(request_duration_seconds_bucket{le="+Inf"}[5m])',
    'pause_seconds{quantile="1.0"}',
    'up{job="api"}',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(impossibleMatcher, text)).toEqual([]);
  });

  it.each([
    ['memory_used_bytes{state="stak"}', 'heap, stack', "did you mean 'stack'?"],
    ['unknown{a="1", a="2"}', 'a="1" and a="2"', "one of the matchers of 'a'"],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(impossibleMatcher, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
