import { describe, expect, it } from '@jest/globals';
import { durationLength } from '@belvedere/core';
import { indexOf } from '../recorded-series.ts';
import { findingsOf, pointedAt, shopCatalog } from '../test-support/shop.ts';
import { beyondRetention } from './beyond-retention.ts';

const index = indexOf([shopCatalog], [], { retention: durationLength('30d') });

describe('what lies beyond the retention', () => {
  it.each([
    ['rate(requests_total[31d])', 'requests_total[31d]'],
    ['consumer_lag_seconds offset 31d', 'consumer_lag_seconds'],
    ['rate(requests_total[20d] offset 15d)', 'requests_total'],
    ['max_over_time(sum(rate(requests_total[1d]))[20d:] offset 10d)', 'requests_total[1d]'],
    ['consumer_lag_seconds / consumer_lag_seconds offset 5w', 'consumer_lag_seconds'],
  ])('%s: at %s', (text, place) => {
    expect(findingsOf(beyondRetention, text, index).map(({ severity }) => severity)).toEqual(['error']);
    expect(pointedAt(beyondRetention, text, index)[0]).toContain(place.split('[')[0]);
  });

  it('says how far it reaches, and what is kept', () => {
    expect(findingsOf(beyondRetention, 'rate(requests_total[20d] offset 15d)', index)[0]?.message).toBe(
      'this reaches back 5w, and the target keeps 30d',
    );
  });

  it.each([
    'rate(requests_total[30d])',
    'rate(requests_total[15d] offset 15d)',
    'rate(requests_total[$__range])',
    'consumer_lag_seconds offset -60d',
    'max_over_time(consumer_lag_seconds[2w:] offset 2w)',
  ])('nothing is wrong with %s', (text) => {
    expect(findingsOf(beyondRetention, text, index)).toEqual([]);
  });

  it('is not known where the target does not say what it keeps', () => {
    expect(findingsOf(beyondRetention, 'rate(requests_total[10y])')).toEqual([]);
  });
});
