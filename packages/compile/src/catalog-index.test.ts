import { describe, expect, it } from '@jest/globals';
import { catalog, counter, histogram, job, type Matcher, type Selector } from '@belvedere/promql';
import { CatalogIndex, jobOf } from './catalog-index.ts';

const api = job('api', { scrapeInterval: '15s' });
const batch = job('batch', { scrapeInterval: '1m' });
const ofApi = counter('requests_total', { help: 'Of the API.', labels: ['endpoint'], job: api });
const ofBatch = counter('requests_total', { help: 'Of the batch.', labels: ['step'], job: batch });
const shared = counter('restarts_total', { help: 'Of both.', job: [api, batch] });
const duration = histogram('duration_seconds', { help: 'Time.', job: api });
const index = new CatalogIndex(
  [catalog('shop', { ofApi, shared, duration }), catalog('other', { ofBatch })],
  ['a:b:c'],
);

const selector = (metric: string, ...matchers: Matcher[]): Selector => ({ kind: 'selector', metric, matchers });
const ofJob = (value: string, operator: Matcher['operator'] = '='): Matcher => ({ label: 'job', operator, value });

describe('the index of catalogs', () => {
  it('knows a histogram by its three series, not by its own name', () => {
    for (const suffix of ['_bucket', '_count', '_sum']) {
      expect(index.find(selector(`duration_seconds${suffix}`))).toEqual([duration.metric]);
    }
    expect(index.find(selector('duration_seconds'))).toEqual([]);
  });

  it('tells jobs apart that share a name', () => {
    expect(index.find(selector('requests_total', ofJob('api')))).toEqual([ofApi.metric]);
    expect(index.find(selector('requests_total', ofJob('batch')))).toEqual([ofBatch.metric]);
    expect(index.find(selector('requests_total', ofJob('web')))).toEqual([]);
  });

  it.each([[[]], [[ofJob('api|batch', '=~')]], [[ofJob('web', '!=')]]])(
    'gives all declarations of a name where no one job is chosen: %j',
    (matchers) => {
      expect(index.find(selector('requests_total', ...matchers))).toEqual([ofApi.metric, ofBatch.metric]);
    },
  );

  it('gives of a shared metric the jobs that are chosen', () => {
    expect(index.jobs(selector('restarts_total'))).toEqual([api, batch]);
    expect(index.jobs(selector('restarts_total', ofJob('batch')))).toEqual([batch]);
  });

  it('knows what rules and Prometheus itself write', () => {
    expect(['a:b:c', 'ALERTS', 'ALERTS_FOR_STATE', 'requests_total'].filter((name) => index.isRecorded(name))).toEqual([
      'a:b:c',
      'ALERTS',
      'ALERTS_FOR_STATE',
    ]);
    expect(index.names()).toEqual(expect.arrayContaining(['a:b:c', 'ALERTS', 'requests_total', 'up']));
  });

  it('reads a selector’s job', () => {
    expect(jobOf(selector('m', ofJob('api|batch', '=~'), ofJob('api')))).toBe('api');
    expect(jobOf(selector('m', ofJob('api', '!=')))).toBeUndefined();
  });
});
