import { describe, expect, it } from '@jest/globals';
import { CatalogIndex } from '../catalog/catalog-index.ts';
import { labelsOf } from './labels.ts';
import { indexOf } from './recorded-series.ts';
import { shopCatalog, shopIndex, treeOf } from './test-support/shop.ts';

/** The labels of an expression as text: a `?` behind those that not every series has, `…` where others may be. */
function written(text: string, index = shopIndex): string {
  const { labels, isOpen, lacking } = labelsOf(treeOf(text), index);
  const names = [...labels].map(([name, { always }]) => (always ? name : `${name}?`)).sort();
  return [...names, ...(isOpen ? ['…', ...[...lacking].map((name) => `-${name}`)] : [])].join(' ');
}

describe('the labels of an expression', () => {
  it.each([
    ['requests_total', 'endpoint instance job status'],
    ['rate(requests_total[5m] offset 1h)', 'endpoint instance job status'],
    ['request_duration_seconds_bucket', 'endpoint instance job le'],
    ['pause_seconds', 'instance job quantile'],
    ['unknown{a="1", b!="", c=~"x|y", d=~".*", e=""}', 'a b c … -e'],
    ['requests_total{endpoint=""}', 'instance job status'],
    ['requests_total{endpoint=~"$endpoint"}', 'endpoint instance job status'],
    ['$anything', '…'],
    ['5', ''],
    ['time()', ''],
    ['vector(1)', ''],
  ])('%s has %j', (text, labels) => {
    expect(written(text)).toBe(labels);
  });

  it.each([
    ['sum(requests_total)', ''],
    ['sum by (endpoint, missing) (requests_total)', 'endpoint'],
    ['sum by (endpoint) (unknown)', 'endpoint?'],
    ['sum without (endpoint) (requests_total)', 'instance job status'],
    ['sum without (endpoint) (unknown)', '… -endpoint'],
    ['topk by (endpoint) (1, requests_total)', 'endpoint instance job status'],
    ['count_values("value", consumer_lag_seconds)', 'value'],
    ['sum by ($by) (requests_total)', '…'],
  ])('%s keeps %j', (text, labels) => {
    expect(written(text)).toBe(labels);
  });

  it.each([
    ['requests_total > 5', 'endpoint instance job status'],
    ['1 - sum by (endpoint) (requests_total)', 'endpoint'],
    ['requests_total / on (endpoint, other) requests_total', 'endpoint'],
    ['requests_total > ignoring (status) requests_total', 'endpoint instance job'],
    ['sum by (instance) (requests_total) * on (instance) group_left (version) build_info', 'instance version'],
    ['build_info * on (instance) group_right (host) sum by (instance) (up)', 'host instance'],
    ['build_info * on (instance) group_left (host) sum by (instance) (up)', 'instance job version'],
    ['build_info * on (instance) group_left (extra) unknown', 'extra? host instance job version'],
    ['consumer_lag_seconds and on (instance) build_info', 'instance job topic'],
    ['sum(up) or sum by (job) (up)', 'job?'],
    ['sum by (job) (up) or unknown{a="1"}', 'a? job? …'],
  ])('%s joins to %j', (text, labels) => {
    expect(written(text)).toBe(labels);
  });

  it.each([
    ['absent(up{job="api", instance=~"a.*"})', 'job'],
    ['absent_over_time(up{job="api"}[5m])', 'job'],
    ['absent(sum(up{job="api"}))', ''],
    ['histogram_quantile(0.9, sum by (le, endpoint) (rate(request_duration_seconds_bucket[5m])))', 'endpoint'],
    ['label_replace(sum(up), "team", "risk", "", "")', 'team'],
    ['label_replace(up, "team", "$1", "instance", "(.*):.*")', 'instance job team?'],
    ['label_join(sum by (job, instance) (up), "both", "-", "job", "instance")', 'both? instance job'],
    ['sort_desc(sum by (job) (up))', 'job'],
  ])('%s is labelled %j', (text, labels) => {
    expect(written(text)).toBe(labels);
  });

  it('are those that the target adds too, where it needs them', () => {
    const central = new CatalogIndex([shopCatalog], [], { identityLabels: ['cluster'] });
    expect(written('sum by (cluster, job) (up)', central)).toBe('cluster? job');
  });
});

describe('a recorded series', () => {
  const record = (name: string, text: string) => ({ name, node: treeOf(text) });
  const index = indexOf(
    [shopCatalog],
    [
      record('job:share:ratio', 'endpoint:requests:rate5m / on (job) group_left () sum by (job) (up)'),
      record('endpoint:requests:rate5m', 'sum by (job, endpoint) (rate(requests_total[5m]))'),
      record('self:reading:sum', 'sum by (a) (self:reading:sum)'),
    ],
  );

  it('has the labels of its expression, which may read another one', () => {
    expect(written('job:share:ratio', index)).toBe('endpoint job');
  });

  it('has the labels that its rule sets', () => {
    const labels = { quantile: '0.99', job: '' };
    const own = indexOf(
      [shopCatalog],
      [{ ...record('a:lag:max', 'max by (job, topic) (consumer_lag_seconds)'), labels }],
    );
    expect(written('a:lag:max', own)).toBe('quantile topic');
  });

  it('may even read itself', () => {
    expect(written('self:reading:sum', index)).toBe('a?');
  });

  it('has the unit and the kind of its expression', () => {
    const [series] = index.read({ kind: 'selector', metric: 'endpoint:requests:rate5m', matchers: [] }).series;
    expect([series?.unit, series?.kind]).toEqual(['count/second', 'gauge']);
  });
});
