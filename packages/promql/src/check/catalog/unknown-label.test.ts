import { describe, expect, it } from '@jest/globals';
import { CatalogIndex } from '../../catalog/catalog-index.ts';
import { catalog, counter, job } from '../../index.ts';
import { findingsOf, pointedAt, shopCatalog } from '../test-support/shop.ts';
import { unknownLabel } from './unknown-label.ts';

describe('labels that no metric has', () => {
  it.each([
    ['requests_total{endpiont="a", venue="b"}', ['endpiont="a"', 'venue="b"']],
    ['request_duration_seconds_count{le="1"}', ['le="1"']],
    ['shop:requests:rate5m{status="500"}', ['status="500"']],
    ['sum by (job, venue) (requests_total)', ['venue']],
    ['sum by (le) (rate(latency_seconds[5m]))', ['le']],
    ['consumer_lag_seconds * on (venue) build_info', ['venue']],
    ['consumer_lag_seconds * on (instance) group_left (venue) build_info', ['venue']],
    ['label_replace(requests_total, "a", "$1", "venue", "(.*)")', ['"venue"']],
  ])('%s: %j', (text, places) => {
    expect(pointedAt(unknownLabel, text)).toEqual(places);
    expect(findingsOf(unknownLabel, text).map(({ severity }) => severity)).toEqual(places.map(() => 'error'));
  });

  it.each([
    '{instance="a", __name__=~"requests.*"}',
    'request_duration_seconds_bucket{le="1"}',
    'pause_seconds{quantile="0.5"}',
    'unknown_total{venue="a"}',
    'sum by (venue) (unknown_total)',
    'sum by (endpoint) (sum by (status) (requests_total))',
    'consumer_lag_seconds * on (topic) build_info',
    'sum by ($by) (requests_total)',
    'label_replace(requests_total, "a", "b", "", "")',
    'sum without (pod) (requests_total)',
    'requests_total{$filters}',
  ])('are none of %s', (text) => {
    expect(findingsOf(unknownLabel, text)).toEqual([]);
  });

  it.each([
    ['sum without (instanc) (requests_total)', 'instanc'],
    ['requests_total / ignoring (endpiont) requests_total', 'endpiont'],
  ])('are a warning in %s, where they look like one that there is', (text, place) => {
    expect(pointedAt(unknownLabel, text)).toEqual([place]);
    expect(findingsOf(unknownLabel, text)[0]?.severity).toBe('warning');
  });

  it('name the labels that there are, and the one that was meant', () => {
    expect(findingsOf(unknownLabel, 'requests_total{endpiont="a"}')[0]).toMatchObject({
      message: "metric requests_total has no label 'endpiont'; it has endpoint, status, job, instance",
      help: "did you mean 'endpoint'?",
    });
  });

  it('are judged by the job that the selector names, where jobs share a metric’s name', () => {
    const web = job('web', { scrapeInterval: '15s' });
    const ofWeb = counter('requests_total', { help: 'Of the web.', labels: ['page'], job: web });
    const both = new CatalogIndex([shopCatalog, catalog('web', { ofWeb })]);
    const places = (text: string) => pointedAt(unknownLabel, text, both);
    expect(places('requests_total{job="web", page="start"}')).toEqual([]);
    expect(places('requests_total{job="api", page="start"}')).toEqual(['page="start"']);
    expect(places('requests_total{page="start"}')).toEqual([]);
  });

  it('are not those that the target adds', () => {
    const central = new CatalogIndex([shopCatalog], [], { identityLabels: ['cluster'] });
    expect(findingsOf(unknownLabel, 'sum by (cluster) (requests_total{cluster="eu"})', central)).toEqual([]);
  });
});
