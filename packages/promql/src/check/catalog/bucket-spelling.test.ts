import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { bucketSpelling } from './bucket-spelling.ts';

describe('whole numbers in labels', () => {
  it.each([
    ['rate(request_duration_seconds_bucket{le="1"}[5m])', 'warning', 'le="1"'],
    ['rate(request_duration_seconds_bucket{endpoint="a", le="10.0"}[5m])', 'warning', 'le="10.0"'],
    ['rate(unknown_bucket{le!="1"}[5m])', 'warning', 'le!="1"'],
    ['pause_seconds{quantile="1"}', 'warning', 'quantile="1"'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(bucketSpelling, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(bucketSpelling, text)).toEqual([place]);
  });

  it.each([
    'rate(request_duration_seconds_bucket{le="0.5"}[5m])',
    'rate(request_duration_seconds_bucket{le="+Inf"}[5m])',
    String.raw`rate(request_duration_seconds_bucket{le=~"1(\\.0)?"}[5m])`,
    'requests_total{le="1"}',
    'rate(request_duration_seconds_bucket{le="$le"}[5m])',
    'pause_seconds{quantile="0.5"}',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(bucketSpelling, text)).toEqual([]);
  });

  it.each([['rate(request_duration_seconds_bucket{le="1"}[5m])', 'le="1.0"', String.raw`le=~"1(\\.0)?"`]])(
    '%s: says what, and the way out',
    (text, message, help) => {
      const [finding] = findingsOf(bucketSpelling, text);
      expect(finding?.message).toContain(message);
      expect(finding?.help).toContain(help);
    },
  );
});
