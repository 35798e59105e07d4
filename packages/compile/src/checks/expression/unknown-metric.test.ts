import { describe, expect, it } from '@jest/globals';
import { annotation, dashboard, queryVariable, stat, timeseries } from '@belvedere/dashboard-kit';
import { counter, Gauge, gauge, job } from '@belvedere/promql';
import { record, ruleGroup } from '@belvedere/rule-kit';
import { codesOf, keys, lag, problemsOf, requests, shop } from '../test-support/fixture.ts';

const web = job('web', { scrapeInterval: '15s' });
const undeclared = counter('reqests_total', { help: 'Misspelt.', labels: ['endpoint'], job: web });
const far = gauge('temperature_celsius', { help: 'Weather.', job: web });

const shown = (options: Partial<Parameters<typeof dashboard>[1]>) => [
  dashboard(keys.overview, { description: 'A test.', ...options }),
];

describe('unknown metrics', () => {
  it('are found on every side of an expression, with the name that was meant', () => {
    const share = undeclared.rate().sum().dividedBy(far.sum());
    const problems = problemsOf(shop({ dashboards: shown({ panels: [stat('Share', { query: share })] }) }));
    expect(problems.map(({ message, help }) => `${message}; ${help}`)).toEqual([
      expect.stringMatching(/'reqests_total' for job 'web'; .* did you mean 'requests_total'\?$/),
      expect.stringMatching(/'temperature_celsius' for job 'web'; (?!.*did you mean)/),
    ]);
  });

  it('are not the series that the domain records, in whatever group', () => {
    const traffic = record('endpoint:requests:rate5m', requests.rate('5m').sum({ by: ['endpoint'] }));
    const total = record('shop:requests:rate5m', traffic.series.sum());
    const panels = [timeseries('Requests', { queries: [traffic.series.legend('{{endpoint}}')] })];
    const groups = [ruleGroup('shop', 'reader', { rules: [total] }), ruleGroup('shop', 'writer', { rules: [traffic] })];
    expect(codesOf({ groups, dashboards: shown({ panels }) })).toEqual([]);
    expect(codesOf({ groups: groups.slice(0, 1) })).toEqual(['promql/unknown-metric']);
  });

  it('are not the series that Prometheus writes of its alerts', () => {
    const declared = gauge('ALERTS', { help: 'Firing.', labels: ['alertstate'], job: [] });
    const alerts = new Gauge<'ALERTS', 'alertstate', 'count'>({ ...declared.metric, labels: ['alertstate'] });
    const query = alerts.where({ alertstate: 'firing' }).count();
    expect(
      codesOf({ dashboards: shown({ panels: [stat('Firing', { description: 'Alerts that fire.', query })] }) }),
    ).toEqual([]);
  });

  it('are found in annotations and in the variables of a dashboard', () => {
    const unknown = queryVariable('endpoint', undeclared, 'endpoint');
    const problems = problemsOf(
      shop({
        dashboards: shown({
          variables: [unknown],
          annotations: [annotation('Restarts', { query: far.above(0) })],
          panels: [stat('Lag', { query: requests.where({ endpoint: unknown }).rate() })],
        }),
      }),
    );
    expect(problems.map(({ code, where }) => [code, where.object, where.field])).toEqual([
      ['promql/unknown-metric', "dashboard 'Overview'", "variable 'endpoint'"],
      ['promql/unknown-metric', "dashboard 'Overview'", "annotation 'Restarts'"],
    ]);
  });

  it('are reported for every panel that shows the same expression', () => {
    const panels = ['One', 'Two'].map((title) => stat(title, { query: far.sum() }));
    const problems = problemsOf(shop({ dashboards: shown({ panels }) }));
    expect(problems.map(({ where }) => where.object)).toEqual([
      "panel 'One' of dashboard 'Overview'",
      "panel 'Two' of dashboard 'Overview'",
    ]);
  });

  it('cannot be told where there is no catalog, as for dashboards alone', () => {
    const dashboards = shown({ panels: [stat('Lag', { query: lag })] });
    expect(codesOf({ catalogs: [], dashboards })).toEqual([]);
  });
});
