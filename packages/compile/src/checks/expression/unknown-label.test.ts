import { describe, expect, it } from '@jest/globals';
import { milliseconds } from '@belvedere/core';
import { stat, dashboard } from '@belvedere/dashboard-kit';
import { catalog, counter, job, type Expression } from '@belvedere/promql';
import { api, duration, keys, problemsOf, requests, shop } from '../test-support/fixture.ts';

const web = job('web', { scrapeInterval: '15s' });
const ofWeb = counter('requests_total', { help: 'Of the web.', labels: ['page'], job: web });

const problemsWith = (expression: Expression) => {
  const panels = [stat('Value', { query: expression as typeof api.up })];
  const own = shop({ dashboards: [dashboard(keys.overview, { description: 'A test.', panels })] });
  return problemsOf({ ...own, catalogs: [...own.catalogs, catalog('web', { ofWeb })] });
};

/** Matchers that the compiler cannot see through. */
const matchers = (text: string) => JSON.parse(text);

describe('unknown labels', () => {
  it('are all reported at once, each with the label that was meant', () => {
    const where = matchers('{ "endpiont": "a", "venue": "b" }');
    expect(problemsWith(requests.where(where).rate()).map(({ code, help }) => [code, help])).toEqual([
      ['promql/unknown-label', "did you mean 'endpoint'?"],
      ['promql/unknown-label', expect.stringContaining('declare the label')],
    ]);
  });

  it('name the labels that there are', () => {
    const [problem] = problemsWith(requests.where(matchers('{ "venue": "b" }')).rate());
    expect(problem?.message).toBe("metric requests_total has no label 'venue'; it has endpoint, status, job, instance");
  });

  it('are not the labels that Prometheus adds, nor the bound of a bucket', () => {
    expect(problemsWith(requests.where({ instance: 'api-0' }).rate())).toEqual([]);
    expect(problemsWith(duration.shareUpTo(milliseconds(250)))).toEqual([]);
  });

  it('are judged by the job that the selector names, where jobs share a metric’s name', () => {
    expect(problemsWith(ofWeb.where({ page: 'start' }).rate())).toEqual([]);
    expect(problemsWith(requests.where(matchers('{ "page": "start" }')).rate())).toHaveLength(1);
  });

  it('are only those of metrics that are known', () => {
    const unknown = counter('sessions_total', { help: 'Undeclared.', labels: ['browser'], job: api });
    expect(problemsWith(unknown.where({ browser: 'any' }).rate()).map(({ code }) => code)).toEqual([
      'promql/unknown-metric',
    ]);
  });
});
