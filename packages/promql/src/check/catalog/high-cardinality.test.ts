import { describe, expect, it } from '@jest/globals';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { highCardinality } from './high-cardinality.ts';

describe('labels of countless values', () => {
  it.each([
    ['sum by (request_id) (rate(jobs_total[5m]))', 'warning', 'request_id'],
    ['count by (queue, trace_id) (unknown)', 'warning', 'trace_id'],
  ] as const)('%s: %s at %s', (text, severity, place) => {
    expect(findingsOf(highCardinality, text).map((finding) => finding.severity)).toEqual([severity]);
    expect(pointedAt(highCardinality, text)).toEqual([place]);
  });

  it.each([
    'sum by (queue) (rate(jobs_total[5m]))',
    'sum without (queue) (rate(jobs_total[5m]))',
    'sum by (id) (unknown)',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(highCardinality, text)).toEqual([]);
  });

  it.each([
    [
      'sum by (request_id) (rate(jobs_total[5m]))',
      'by (request_id) makes a series for each value',
      "leave out 'request_id'",
    ],
  ])('%s: says what, and the way out', (text, message, help) => {
    const [finding] = findingsOf(highCardinality, text);
    expect(finding?.message).toContain(message);
    expect(finding?.help).toContain(help);
  });
});
