/** What was written elsewhere, given back as it was. */
import { gauge } from '@belvedere/promql';
import { expect, it } from '@jest/globals';
import * as kit from '../index.ts';
import { isGrafanaUnit } from '../units.ts';

const lag = gauge('lag', { help: 'Lag.', job: [], labels: ['topic'] });
const panelOf = (panel: kit.Panel) => kit.libraryPanelModel(panel, 'shop', { runbooksUrl: '' });

it('asks a query as it was asked where it was written', () => {
  const queries = [
    kit.importedQuery(lag.avg(), { legendFormat: '', step: 240 }, { refId: 'B', hidden: true }),
    kit.importedQuery('sum(rate(a[$__rate_interval])) by (topic)', { datasource: 'Old' }),
  ] as const;
  expect(panelOf(kit.timeseries('Lag', { queries })).targets).toEqual([
    {
      datasource: { type: 'prometheus', uid: '${datasource}' },
      expr: 'avg(lag)',
      hide: true,
      legendFormat: '',
      refId: 'B',
      step: 240,
    },
    { datasource: 'Old', expr: 'sum by (topic) (rate(a[$__rate_interval]))', refId: 'A' },
  ]);
});

it('refuses a text that is no PromQL', () => {
  expect(() => kit.importedQuery('sum(')).toThrow(TypeError);
});

it('adds nothing to a look that is written', () => {
  const look = { options: { legend: { showLegend: false } }, defaults: { unit: 'none', custom: { lineWidth: 2 } } };
  const { fieldConfig, options, transformations } = panelOf(
    kit.table('Lag', { queries: [lag.legend('Lag')], decimals: 2, look }),
  );
  expect({ fieldConfig, options, transformations }).toEqual({
    fieldConfig: { defaults: { unit: 'none', custom: { lineWidth: 2 }, decimals: 2 }, overrides: [] },
    options: { legend: { showLegend: false } },
    transformations: undefined,
  });
});

it('lays settings over a look, and shares nothing with it', () => {
  const look = { options: { a: [1] }, defaults: { unit: 'none' } };
  const panel = kit.timeseries('Lag', { query: lag, unit: 's', min: 0, scheme: { mode: 'shades' }, look });
  const { fieldConfig, options } = panelOf(panel);
  expect(fieldConfig.defaults).toEqual({ unit: 's', min: 0, color: { mode: 'shades' } });
  (options as unknown as typeof look.options).a.push(2);
  expect(look.options.a).toEqual([1]);
  const words = panelOf(kit.text('Words', { content: 'Read.', mode: 'html', look: {} }));
  expect(words.options).toEqual({ content: 'Read.', mode: 'html' });
});

it('tells sections of one title apart by their keys', () => {
  const sections = [kit.section('CPU', []), kit.section('CPU', [], { key: 'cpu-2' })];
  const dashboard = kit.dashboard({ domain: 'shop', title: 'T', uid: 't' }, { description: 'D.', sections });
  const { panels } = kit.classicDashboard(dashboard, { runbooksUrl: '' });
  expect(panels.map(({ title }) => title)).toEqual(['CPU', 'CPU']);
  expect(new Set(panels.map(({ id }) => id)).size).toBe(2);
});

it('lays what a variable carries over it', () => {
  const variables = [kit.textVariable('search', { carried: { skipUrlSync: true, type: 'system' } })];
  const dashboard = kit.dashboard({ domain: 'shop', title: 'T', uid: 't' }, { description: 'D.', variables });
  const { templating } = kit.classicDashboard(dashboard, { runbooksUrl: '' });
  expect(templating.list.at(-1)).toMatchObject({ name: 'search', skipUrlSync: true, type: 'system' });
});

it.each([
  ['reqps', true],
  ['percentunit', true],
  ['constructor', false],
  ['furlongs', false],
])('%s is a unit of Grafana: %s', (text, is) => {
  expect(isGrafanaUnit(text)).toBe(is);
});
