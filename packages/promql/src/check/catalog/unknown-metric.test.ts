import { describe, expect, it } from '@jest/globals';
import { CatalogIndex } from '../../catalog/catalog-index.ts';
import { findingsOf, pointedAt } from '../test-support/shop.ts';
import { unknownMetric } from './unknown-metric.ts';

describe('unknown metrics', () => {
  it.each([
    ['sum(reqests_total) / sum(consumer_lag_seconds)', ['reqests_total']],
    ['requests_total{job="worker"}', ['requests_total']],
    ['{"my.metric"}', ['"my.metric"']],
    ['a + b', ['a', 'b']],
    ['request_duration_seconds', ['request_duration_seconds']],
  ])('of %s: %j', (text, places) => {
    expect(pointedAt(unknownMetric, text)).toEqual(places);
  });

  it.each([
    'requests_total',
    'requests_total{job="$job"}',
    'request_duration_seconds_bucket',
    'shop:requests:rate5m{job="api"}',
    'ALERTS{alertstate="firing"}',
    'up{job="worker"}',
    '{job="api"}',
    'requests_$suffix',
  ])('are none of %s', (text) => {
    expect(findingsOf(unknownMetric, text)).toEqual([]);
  });

  it('come with the name that was meant', () => {
    expect(findingsOf(unknownMetric, 'reqests_total{job="web"}')[0]).toMatchObject({
      severity: 'error',
      message: "no catalog declares 'reqests_total' for job 'web'",
      help: expect.stringContaining("did you mean 'requests_total'?"),
    });
  });

  it('of another job are no suggestion', () => {
    expect(findingsOf(unknownMetric, 'requests_total{job="web"}')[0]?.help).not.toContain('did you mean');
  });

  it('cannot be told without catalogs', () => {
    expect(findingsOf(unknownMetric, 'anything', new CatalogIndex([]))).toEqual([]);
  });
});
