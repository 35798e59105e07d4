import { classicDashboard, dashboardV2 } from '@belvedere/dashboard-kit';
import { describe, expect, it } from '@jest/globals';
import { knownMetrics } from '../rules/catalog/known-metrics.ts';
import * as shop from '../rules/test-support/shop-catalog.ts';
import { formatSource } from '../source/format.ts';
import { importDashboard, type ImportedDashboard } from './import-dashboard.ts';
import { plain, type Json, type JsonObject } from './json.ts';
import { normalForm } from './normal-form/normal-form.ts';
import { differences } from './test-support/differences.ts';

const known = knownMetrics([{ domain: 'shop', module: '@belvedere/metrics-shop', exports: shop }]);
const imported = (dashboard: Json): ImportedDashboard =>
  importDashboard('orders.json', JSON.stringify(dashboard), { domain: 'shop', known });
const compiled = (dashboard: Json): JsonObject =>
  plain(classicDashboard(imported(dashboard).dashboard!, { runbooksUrl: '' })) as JsonObject;

/** Imports and compiles a dashboard, and says where it came back otherwise. */
const changed = (dashboard: JsonObject): readonly string[] =>
  differences(normalForm(dashboard), normalForm(compiled(dashboard)), 'dashboard');

const panel = (id: number, own: JsonObject = {}): JsonObject => ({
  type: 'timeseries',
  title: `Panel ${id}`,
  gridPos: { h: 8, w: 12, x: id % 2 === 0 ? 12 : 0, y: 0 },
  targets: [{ expr: 'up', refId: 'A' }],
  ...own,
});

const ORDERS: JsonObject = {
  title: 'Orders',
  uid: 'orders',
  schemaVersion: 42,
  tags: ['shop', 'orders'],
  time: { from: 'now-1h', to: 'now' },
  refresh: '1m',
  timezone: 'browser',
  graphTooltip: 1,
  __inputs: [{ name: 'DS_PROM', type: 'datasource', pluginId: 'prometheus' }],
  templating: {
    list: [
      { name: 'DS_PROM', type: 'datasource', query: 'prometheus' },
      {
        name: 'path',
        type: 'query',
        datasource: '${DS_PROM}',
        query: 'label_values(requests_total{job="api"}, path)',
        refresh: 2,
        sort: 1,
        includeAll: true,
        multi: true,
        allValue: '.+',
        current: { text: ['All'], value: ['$__all'] },
      },
    ],
  },
  panels: [
    { type: 'row', title: 'Traffic', gridPos: { h: 1, w: 24, x: 0, y: 0 } },
    {
      id: 1,
      type: 'timeseries',
      title: 'Requests by path',
      description: 'How many orders come in.',
      datasource: '${DS_PROM}',
      gridPos: { h: 8, w: 12, x: 0, y: 1 },
      fieldConfig: { defaults: { unit: 'reqps', min: 0, custom: { fillOpacity: 10 } }, overrides: [] },
      options: { legend: { displayMode: 'table' } },
      targets: [
        {
          editorMode: 'code',
          expr: 'sum(rate(requests_total{path=~"$path",job="api"}[$__rate_interval])) by (path)',
          format: 'time_series',
          instant: false,
          interval: '15s',
          legendFormat: '{{path}}',
          range: true,
          refId: 'A',
        },
        { expr: 'sum by (path) (rate(orders_failed_total[5m]))', legendFormat: 'Failed' },
      ],
    },
    { id: 2, type: 'acme-clock', title: 'Clock', gridPos: { h: 8, w: 12, x: 12, y: 1 }, zone: 'UTC' },
  ],
};

const MODULE = `import {
  dashboard,
  importedQuery,
  pluginPanel,
  queryVariable,
  section,
  timeseries,
  type Dashboard,
} from '@belvedere/dashboard-kit';
import { requests } from '@belvedere/metrics-shop';
import { catalog, counter, promql } from '@belvedere/promql';

/** Guessed: a counter by rate(); its labels are those that the queries name. */
export const ordersFailed = counter('orders_failed_total', {
  help: 'Read by an imported dashboard.',
  labels: ['path'],
  job: [],
});

/** The metrics that the dashboard reads and no other catalog declares, as far as its queries tell. */
export const importedCatalog = catalog('shop', { ordersFailed });

export const path = queryVariable('path', requests.where({ job: 'api' }), 'path', { allValue: '.+' });

export const traffic = section('Traffic', [
  timeseries('Requests by path', {
    description: 'How many orders come in.',
    queries: [
      promql\`sum by (path) (rate(\${requests}{path=~"$path"}[$__rate_interval]))\`
        .returns('count/second', 'path')
        .legend('{{path}}', { refId: 'A' }),
      importedQuery(
        promql\`sum by (path) (rate(\${ordersFailed}[5m]))\`.returns('count/second', 'path'),
        { legendFormat: 'Failed' },
        { refId: 'B' },
      ),
    ],
    unit: 'reqps',
    min: 0,
    look: { options: { legend: { displayMode: 'table' } }, defaults: { custom: { fillOpacity: 10 } } },
    width: 12,
    height: 8,
  }),
  pluginPanel('Clock', {
    description: '',
    plugin: 'acme-clock',
    look: {},
    width: 12,
    height: 8,
    carried: { zone: 'UTC' },
  }),
]);

export const orders: Dashboard = dashboard(
  { domain: 'shop', title: 'Orders', uid: 'orders' },
  {
    description: '',
    tags: ['orders'],
    time: '1h',
    refresh: '1m',
    variables: [path],
    sections: [traffic],
  },
);

/** What the domain's stack shows. */
export const dashboards: readonly Dashboard[] = [orders];
`;

describe('a dashboard', () => {
  it('becomes a module that reads as one of this repository, and compiles back', async () => {
    const { module, notes, panels } = imported(ORDERS);
    expect(await formatSource(module, `${import.meta.dirname}/orders.ts`)).toBe(MODULE);
    expect(panels).toBe(2);
    expect(notes).toEqual([
      'metrics of @belvedere/metrics-shop: 1',
      "guessed: 'orders_failed_total': a counter by rate(), with labels 'path'",
      "'zone' of panel 'Clock' is carried through as it is",
    ]);
    expect(changed(ORDERS)).toEqual([]);
  });

  it('becomes a folder with a file for each section', () => {
    expect([...imported(ORDERS).modules.keys()]).toEqual(['metrics.ts', 'variables.ts', 'traffic.ts', 'index.ts']);
  });

  it.each<[string, JsonObject]>([
    ['in the envelope of the HTTP API', { meta: {}, dashboard: ORDERS }],
    [
      'as a resource of v1',
      { apiVersion: 'dashboard.grafana.app/v1', kind: 'Dashboard', metadata: { name: 'x' }, spec: ORDERS },
    ],
    ['as a resource of v2', plain(dashboardV2(imported(ORDERS).dashboard!, { runbooksUrl: '' })) as JsonObject],
  ])('is the same %s', (_, document) => {
    expect(changed(document)).toEqual([]);
    expect(normalForm(document)).toMatchObject({
      title: 'Orders',
      uid: document['metadata'] === undefined ? 'orders' : expect.any(String),
    });
    expect(imported(document).panels).toBe(2);
  });

  it('of v2beta1 has transformations of another shape', () => {
    const document = {
      apiVersion: 'dashboard.grafana.app/v2beta1',
      kind: 'Dashboard',
      metadata: { name: 'beta' },
      spec: {
        title: 'Beta',
        elements: {
          one: {
            kind: 'Panel',
            spec: {
              id: 1,
              title: 'One',
              data: {
                kind: 'QueryGroup',
                spec: {
                  queries: [
                    {
                      kind: 'PanelQuery',
                      spec: {
                        refId: 'A',
                        query: { kind: 'prometheus', datasource: { name: 'p' }, spec: { expr: 'up' } },
                      },
                    },
                  ],
                  transformations: [{ kind: 'merge', spec: { id: 'merge', options: {} } }],
                },
              },
              vizConfig: { kind: 'table', spec: { options: {}, fieldConfig: { defaults: {}, overrides: [] } } },
            },
          },
        },
        layout: {
          kind: 'TabsLayout',
          spec: {
            tabs: [
              {
                kind: 'TabsLayoutTab',
                spec: {
                  title: 'First',
                  layout: {
                    kind: 'AutoGridLayout',
                    spec: { maxColumnCount: 2, items: [{ spec: { element: { name: 'one' } } }] },
                  },
                },
              },
            ],
          },
        },
      },
    };
    expect(changed(document)).toEqual([]);
    const { module: source, notes } = imported(document);
    expect(notes).toContain('tabs are rows now, which the classic form knows');
    for (const part of ["section('First'", "table('One'", "transform.other('merge', {  })", '${up}'])
      expect(source).toContain(part);
  });

  it('of before version 16 has its rows’ panels on the grid', () => {
    const rows = [
      {
        title: 'Top',
        showTitle: true,
        height: '200px',
        panels: [
          { type: 'graph', title: 'A', span: 6 },
          { type: 'graph', title: 'B', span: 8 },
        ],
      },
      { title: 'Folded', collapse: true, panels: [{ type: 'singlestat', title: 'C' }] },
    ];
    const document = { title: 'Old', schemaVersion: 14, rows };
    expect(changed(document)).toEqual([]);
    expect(normalForm(document)['panels']).toMatchObject([
      {
        row: { title: 'Top' },
        panels: [{ gridPos: { h: 6, w: 12, x: 0, y: 0 } }, { gridPos: { h: 6, w: 16, x: 0, y: 6 } }],
      },
      {
        row: { title: 'Folded', collapsed: true },
        panels: [{ gridPos: { h: 7, w: 8, x: 0, y: 0 }, type: 'singlestat' }],
      },
    ]);
  });
});

describe('what the kit would do otherwise', () => {
  it('keeps a second data source of a kind', () => {
    const targets = (uid: string): readonly JsonObject[] => [
      { expr: 'up', refId: 'A', datasource: { type: 'prometheus', uid } },
    ];
    const document = {
      panels: [
        panel(1, { targets: targets('a') }),
        panel(2, { targets: targets('a') }),
        panel(3, { targets: targets('b') }),
      ],
    };
    expect(changed(document)).toEqual([]);
    const uids = JSON.stringify(compiled(document)).match(/"uid":"(?:a|b|\$\{datasource\})"/g);
    expect(new Set(uids)).toEqual(new Set(['"uid":"${datasource}"', '"uid":"b"']));
  });

  it('keeps the variable of a data source that something else names', () => {
    const list = [{ name: 'ds', type: 'datasource', query: 'prometheus' }];
    const targets = [{ expr: 'up', refId: 'A', datasource: '${ds}' }];
    const named = { templating: { list }, panels: [panel(1, { title: 'Of $ds', targets })] };
    expect(changed(named)).toEqual([]);
    expect(normalForm(named)['templating']).toMatchObject({ list: [{ name: 'ds' }] });
    const unnamed = { ...named, panels: [panel(1, { targets })] };
    expect(normalForm(unnamed)['templating']).toEqual({ list: [] });
  });

  it('keeps ids that a query names, and takes the kit’s for the others', () => {
    const shown = { datasource: { type: 'datasource', uid: '-- Dashboard --' }, targets: [{ panelId: 7, refId: 'A' }] };
    const document = { panels: [panel(1, { id: 7 }), panel(2, { id: 8, ...shown })] };
    expect(changed(document)).toEqual([]);
    const ids = (compiled(document)['panels'] as readonly JsonObject[]).map(({ id }) => id);
    expect([ids.includes(7), ids.includes(8)]).toEqual([true, false]);
  });

  it('keeps panels that overlap, leave the grid, or follow a folded row', () => {
    const at = (x: number, y: number, w = 12, h = 8): JsonObject => ({ gridPos: { h, w, x, y } });
    const folded = {
      type: 'row',
      title: 'Folded',
      collapsed: true,
      panels: [panel(4, at(0, 90))],
      ...at(0, 20, 24, 1),
    };
    const document = {
      panels: [panel(1, at(0, 0)), panel(2, at(6, 4)), panel(3, at(18, 12, 12)), folded, panel(5, at(0, 21))],
    };
    expect(changed(document)).toEqual([]);
  });

  it('tells panels and sections of one title apart', () => {
    const row = (y: number): JsonObject => ({ type: 'row', title: 'Same', gridPos: { h: 1, w: 24, x: 0, y } });
    const below = (y: number): JsonObject => panel(1, { title: 'CPU', gridPos: { h: 8, w: 12, x: 0, y } });
    const document = { panels: [row(0), below(1), below(9), row(17), below(18)] };
    expect(changed(document)).toEqual([]);
    const ids = (compiled(document)['panels'] as readonly JsonObject[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
  });

  it('lists what of a row is lost', () => {
    const row = { type: 'row', title: 'Row', collapsed: false, gridPos: { h: 1, w: 24, x: 0, y: 0 }, colour: 'red' };
    expect(imported({ panels: [row] }).notes).toContain("lost: of row 'Row': 'colour'");
  });
});

describe('a file that ends otherwise', () => {
  it.each([
    ['YAML', 'panels:\n  - a', 'is no JSON'],
    ['half of a file', '{"panels": [{"type":', 'is no JSON'],
    ['nothing', '', 'is no JSON'],
    ['a list', '[]', 'holds a list, and no dashboard'],
    ['a number', '7', 'holds a number, and no dashboard'],
    ['something else', '{"groups": []}', 'has no `panels`, but "groups"'],
    ['stray panels', '{"panels": [{}, 3]}', 'panels[1] of orders.json is a number'],
    ['depth', `{"panels": ${'['.repeat(5_000)}${']'.repeat(5_000)}}`, 'nests more than 200 levels deep'],
  ])('%s is one problem', (_, text, message) => {
    const { problems, modules } = importDashboard('orders.json', text, { domain: 'shop' });
    expect(problems).toMatchObject([{ code: 'dashboards/malformed-file', message: expect.stringContaining(message) }]);
    expect(modules.size).toBe(0);
  });

  it('with 1,000 panels is imported within seconds', () => {
    const panels = Array.from({ length: 1_000 }, (_, at) =>
      panel(at, {
        gridPos: { h: 8, w: 12, x: (at % 2) * 12, y: Math.floor(at / 2) * 8 },
        targets: [{ expr: `sum(rate(a_total{x="${at}"}[5m]))` }],
      }),
    );
    const start = performance.now();
    const result = imported({ panels });
    expect([result.panels, performance.now() - start < 20_000]).toEqual([1_000, true]);
    expect(result.module).not.toContain('at: ');
  });
});
