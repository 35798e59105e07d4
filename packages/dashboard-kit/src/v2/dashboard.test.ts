import { describe, expect, it } from '@jest/globals';
import { dashboard, dashboardV2, panelsOf, section, stat } from '../index.ts';
import { everything } from '../test-support/everything.ts';
import { apiDashboard, apiKey, context, traffic } from '../test-support/inference.ts';
import type { DashboardV2Spec } from './types.ts';

const { spec, ...resource } = dashboardV2(everything, context);

/** Every reference of a layout to an element. */
function references(layout: unknown): string[] {
  if (typeof layout !== 'object' || layout === null) return [];
  const { kind, name } = layout as { kind?: string; name?: string };
  return kind === 'ElementReference' ? [name!] : Object.values(layout).flatMap(references);
}

const variablesOf = ({ variables }: DashboardV2Spec) => variables.map(({ kind, spec: { name } }) => `${kind} ${name}`);

describe('a v2 dashboard', () => {
  it('is a resource named by its uid', () => {
    expect(resource).toEqual({
      apiVersion: 'dashboard.grafana.app/v2',
      kind: 'Dashboard',
      metadata: { name: everything.uid },
    });
  });

  it('is the same bytes each time, and plain JSON', () => {
    expect(JSON.stringify(dashboardV2(everything, context).spec)).toBe(JSON.stringify(spec));
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(structuredClone(spec)).toEqual(spec);
  });

  it('refers to each of its elements once, and to nothing else', () => {
    expect(references(spec.layout).sort()).toEqual(Object.keys(spec.elements).sort());
    expect(Object.keys(spec.elements)).toHaveLength(panelsOf(everything).length);
  });

  it('gives each panel an id of its own, the same as in the classic form', () => {
    const ids = Object.values(spec.elements).map((element) => element.spec.id);
    expect(ids).toEqual(panelsOf(everything).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has tabs, the panels above the first section behind the first of them', () => {
    expect(spec.layout).toMatchObject({
      kind: 'TabsLayout',
      spec: {
        tabs: [
          {
            spec: {
              title: 'Promises',
              layout: {
                kind: 'RowsLayout',
                spec: {
                  rows: [
                    { spec: { hideHeader: true, layout: { kind: 'GridLayout' } } },
                    { spec: { title: 'API errors', collapse: false } },
                    { spec: { title: 'Grid', layout: { kind: 'AutoGridLayout', spec: { maxColumnCount: 2 } } } },
                  ],
                },
              },
            },
          },
          {
            spec: {
              title: 'Repeated',
              layout: {
                spec: { rows: [{ spec: { collapse: true, repeat: { mode: 'variable', value: 'endpoint' } } }] },
              },
            },
          },
        ],
      },
    });
  });

  it('has rows where there are sections, and a plain grid where there are none', () => {
    expect(dashboardV2(apiDashboard, context).spec.layout).toMatchObject({
      kind: 'RowsLayout',
      spec: { rows: [{}, { spec: { title: 'Latency' } }, { spec: { title: 'Details', collapse: true } }] },
    });
    const plain = dashboard(apiKey, { description: 'Plain.', panels: [stat('Requests', { query: traffic.sum() })] });
    expect(dashboardV2(plain, context).spec.layout).toMatchObject({
      kind: 'GridLayout',
      spec: { items: [{ spec: { x: 0, y: 0, width: 6, height: 4 } }] },
    });
    const titled = dashboard(apiKey, { description: 'Titled.', sections: [section('Only', plain.panels)] });
    expect(dashboardV2(titled, context).spec.layout).toMatchObject({ spec: { rows: [{ spec: { title: 'Only' } }] } });
  });

  it('asks each data source by a query in its envelope', () => {
    const queries = Object.values(spec.elements).flatMap((element) =>
      element.kind === 'Panel' ? element.spec.data.spec.queries.map((query) => query.spec) : [],
    );
    expect([...new Set(queries.map(({ query }) => query.group))].sort()).toEqual([
      '__expr__',
      'cloudwatch',
      'elasticsearch',
      'jaeger',
      'loki',
      'mysql',
      'prometheus',
      'tempo',
    ]);
    expect(queries.find(({ refId }) => refId === 'all')).toMatchObject({
      hidden: true,
      query: { datasource: { name: '${datasource}' }, group: 'prometheus', kind: 'DataQuery', version: 'v0' },
    });
  });

  it('has a variable of each kind, the choices of its data sources first', () => {
    expect(variablesOf(spec)).toEqual([
      'DatasourceVariable datasource',
      'DatasourceVariable loki',
      'DatasourceVariable elasticsearch',
      'DatasourceVariable jaeger',
      'DatasourceVariable tempo',
      'DatasourceVariable cloudwatch',
      'QueryVariable endpoint',
      'CustomVariable status',
      'TextVariable trace',
      'IntervalVariable window',
      'QueryVariable label',
      'QueryVariable busiest',
      'QueryVariable stream',
      'CustomVariable code',
      'ConstantVariable environment',
      'DatasourceVariable orders',
      'AdhocVariable filters',
      'GroupByVariable by',
      'SwitchVariable failures',
    ]);
  });

  it('marks what fires, what its author named, and what people marked', () => {
    expect(spec.annotations.map((one) => [one.spec.name, one.spec.query.group, one.spec.enable])).toEqual([
      ['Annotations & Alerts', 'grafana', true],
      ['Firing alerts', 'prometheus', true],
      ['Busy', 'prometheus', true],
      ['Failures', 'loki', true],
      ['Maintenance', 'grafana', false],
    ]);
  });
});
