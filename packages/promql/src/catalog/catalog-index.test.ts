import { describe, expect, it } from '@jest/globals';
import { catalog, counter, histogram, job, type Matcher, type Selector, type SeriesFacts } from '../index.ts';
import { CatalogIndex, jobOf } from './catalog-index.ts';
import { canHave, labelSet } from './label-set.ts';

const api = job('api', { scrapeInterval: '15s' });
const batch = job('batch', { scrapeInterval: '1m' });
const ofApi = counter('requests_total', { help: 'Of the API.', labels: ['endpoint'], job: api });
const ofBatch = counter('requests_total', { help: 'Of the batch.', labels: ['step'], job: batch });
const shared = counter('restarts_total', { help: 'Of both.', job: [api, batch] });
const duration = histogram('duration_seconds', { help: 'Time.', job: api });
const recorded: SeriesFacts = { name: 'a:b:c', kind: 'gauge', unit: 'seconds', labels: labelSet(['a']), jobs: [] };
const catalogs = [catalog('shop', { ofApi, shared, duration }), catalog('other', { ofBatch })];
const index = new CatalogIndex(catalogs, [recorded]);

const metrics = (selected: Selector, from = index) => from.read(selected).series.map(({ metric }) => metric);
const selector = (metric: string, ...matchers: Matcher[]): Selector => ({ kind: 'selector', metric, matchers });
const ofJob = (value: string, operator: Matcher['operator'] = '='): Matcher => ({ label: 'job', operator, value });

describe('the index of catalogs', () => {
  it('knows a histogram by its three series, not by its own name', () => {
    for (const suffix of ['_bucket', '_count', '_sum']) {
      expect(metrics(selector(`duration_seconds${suffix}`))).toEqual([duration.metric]);
    }
    expect(index.read(selector('duration_seconds')).isKnown).toBe(false);
  });

  it('tells jobs apart that share a name', () => {
    expect(metrics(selector('requests_total', ofJob('api')))).toEqual([ofApi.metric]);
    expect(metrics(selector('requests_total', ofJob('batch')))).toEqual([ofBatch.metric]);
    expect(index.read(selector('requests_total', ofJob('web'))).isKnown).toBe(false);
  });

  it.each([[[]], [[ofJob('api|batch', '=~')]], [[ofJob('web', '!=')]]])(
    'gives all declarations of a name where no one job is chosen: %j',
    (matchers) => {
      expect(metrics(selector('requests_total', ...matchers))).toEqual([ofApi.metric, ofBatch.metric]);
    },
  );

  it('gives of a shared metric the jobs that are chosen', () => {
    expect(index.read(selector('restarts_total')).jobs).toEqual([api, batch]);
    expect(index.read(selector('restarts_total', ofJob('batch'))).jobs).toEqual([batch]);
    expect(index.read(selector('restarts_total')).scrapeInterval).toBe(60_000);
  });

  it('knows what rules and Prometheus itself write, whatever job a selector names', () => {
    expect(index.read(selector('a:b:c', ofJob('api')))).toMatchObject({ series: [recorded] });
    expect(index.names()).toEqual(expect.arrayContaining(['a:b:c', 'ALERTS', 'requests_total', 'up']));
    expect(index.read(selector('ALERTS')).labels.isOpen).toBe(true);
  });

  it('is empty without catalogs and rules', () => {
    expect([new CatalogIndex([]).isEmpty, new CatalogIndex([], [recorded]).isEmpty, index.isEmpty]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('knows the labels of each series: those of the parts of a histogram, and those of the target', () => {
    const central = new CatalogIndex(catalogs, [], { identityLabels: ['cluster'] });
    const labels = (metric: string, of: CatalogIndex) => [...of.read(selector(metric)).labels.labels.keys()];
    expect(labels('duration_seconds_bucket', index)).toEqual(['job', 'instance', 'le']);
    expect(labels('duration_seconds_count', index)).toEqual(['job', 'instance']);
    expect(labels('duration_seconds_count', central)).toEqual(['job', 'instance', 'cluster']);
  });

  it('knows the values of le', () => {
    const { labels } = index.read(selector('duration_seconds_bucket')).labels;
    expect(labels.get('le')?.values).toEqual(expect.arrayContaining(['0.005', '1', '1.0', '+Inf']));
    expect(canHave(index.read(selector('restarts_total')).labels, 'endpoint')).toBe(false);
  });

  it('reads a selector’s job', () => {
    expect(jobOf(selector('m', ofJob('api|batch', '=~'), ofJob('api')))).toBe('api');
    expect(jobOf(selector('m', ofJob('api', '!=')))).toBeUndefined();
    expect(jobOf(selector('m', ofJob('$job')))).toBeUndefined();
  });
});
