import { describe, expect, it } from '@jest/globals';
import { names } from '@belvedere/core';
import { dashboard, section, stat, timeseries, type Panel } from '../index.ts';
import { apiDashboard, apiKey, context, p95, traffic } from '../test-support/inference.ts';
import { classicDashboard } from './dashboard.ts';
import type { ClassicDashboard, ClassicElement, ClassicPanel, ClassicRow } from './types.ts';

const classic = classicDashboard(apiDashboard, context);
const bytes = (one: unknown): string => JSON.stringify(one, null, 2);

const isRow = (panel: ClassicElement): panel is ClassicRow => panel.type === 'row';
const panelsOfAll = ({ panels }: ClassicDashboard): readonly ClassicPanel[] =>
  panels.flatMap((panel) => (isRow(panel) ? panel.panels : [panel])) as ClassicPanel[];
const named = (title: string): ClassicPanel => panelsOfAll(classic).find((panel) => panel.title === title)!;

describe('a classic dashboard', () => {
  it('is this file', () => {
    expect(bytes(classic)).toMatchSnapshot();
  });

  it('is the same bytes each time, and shares nothing', () => {
    const again = classicDashboard(apiDashboard, context);
    expect(bytes(again)).toBe(bytes(classic));
    again.panels.length = 0;
    again.tags!.push('mine');
    expect(bytes(classicDashboard(apiDashboard, context))).toBe(bytes(classic));
  });

  it('is plain JSON: nothing is lost in writing it', () => {
    expect(structuredClone(classic)).toEqual(classic);
    expect(JSON.parse(JSON.stringify(classic))).toEqual(classic);
  });

  it('has its keys in the order of Grafana’s own export, which is alphabetical', () => {
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Array.isArray(value) && !('x' in value)) expect(Object.keys(value)).toEqual(Object.keys(value).sort());
      Object.values(value).forEach(visit);
    };
    visit(classic);
  });

  it('names its data source by the variable, everywhere', () => {
    const references = [...bytes(classic).matchAll(/"type": "prometheus",\s+"uid": "([^"]*)"/g)].map(([, uid]) => uid);
    expect(references.length).toBeGreaterThan(10);
    expect(new Set(references)).toEqual(new Set(['${datasource}']));
    expect(classic.templating.list![0]).toMatchObject({ name: 'datasource', type: 'datasource', query: 'prometheus' });
  });

  it('asks no oftener than the slowest job it reads is scraped', () => {
    expect(named('p95 by endpoint').targets.map(({ interval }) => interval)).toEqual(['10s', '10s']);
    expect(named('Instances').targets.map(({ interval }) => interval)).toEqual(['15s', '10s']);
  });

  it('offers the values of a label, all at first', () => {
    expect(classic.templating.list![1]).toMatchObject({
      name: 'endpoint',
      query: { query: 'label_values(requests_total{job="api"}, endpoint)' },
      includeAll: true,
      multi: true,
      current: { text: ['All'], value: ['$__all'] },
    });
    expect(named('Fast requests').targets[0]!.expr).toContain('endpoint=~"$endpoint"');
  });

  it('marks its alerts while they fire', () => {
    const [own, firing, restarts] = classic.annotations.list!;
    expect(own).toMatchObject({ builtIn: 1 });
    expect(firing).toMatchObject({ expr: 'ALERTS{alertname="HighLatency", alertstate="firing"}', enable: true });
    expect(restarts).toMatchObject({ name: 'Restarts', textFormat: '{{instance}}' });
  });
});

describe('a panel that names an alert', () => {
  it('draws its bound and leads to its runbook', () => {
    expect(named('p95 by endpoint')).toMatchObject({
      fieldConfig: {
        defaults: {
          unit: 's',
          custom: { thresholdsStyle: { mode: 'dashed' } },
          thresholds: {
            mode: 'absolute',
            steps: [
              { color: 'green', value: null },
              { color: 'red', value: 0.15 },
            ],
          },
        },
      },
      links: [{ title: 'Runbook of HighLatency', url: names.runbookUrl(context.runbooksUrl, 'shop', 'HighLatency') }],
    });
  });
});

describe('rows', () => {
  it('stand before their panels, and hold them where they are folded', () => {
    expect(classic.panels.map(({ type, title }) => `${type} ${title}`)).toEqual([
      'stat Health',
      'row Latency',
      'timeseries p95 by endpoint',
      'gauge Fast requests',
      'row Details',
    ]);
    const [open, folded] = classic.panels.filter(isRow);
    expect(open).toMatchObject({ collapsed: false, panels: [], gridPos: { h: 1, w: 24, x: 0, y: 4 } });
    expect(folded).toMatchObject({
      collapsed: true,
      gridPos: { h: 1, w: 24, x: 0, y: 13 },
      panels: [{ title: 'Instances', gridPos: { x: 0, y: 14, w: 12, h: 8 } }],
    });
  });

  it('of folded sections follow each other, and what comes after begins at the left', () => {
    const one = classicDashboard(
      dashboard(apiKey, {
        description: 'Folded sections between open ones.',
        sections: [
          section('A', [stat('One', { query: traffic.sum(), width: 6 })], { collapsed: true }),
          section('B', [stat('Two', { query: traffic.sum(), width: 6 })], { collapsed: true }),
          section('C', [stat('Three', { query: traffic.sum(), width: 6 })]),
        ],
      }),
      context,
    );
    expect(one.panels.map(({ gridPos }) => [gridPos.x, gridPos.y])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
  });
});

describe('a panel that two dashboards share', () => {
  it('is placed in each by itself', () => {
    const shared: Panel = timeseries('Shared', { query: p95, width: 12 });
    const first = stat('First', { query: traffic.sum(), width: 24 });
    const place = (panels: readonly Panel[]) =>
      classicDashboard(dashboard(apiKey, { description: 'Shares a panel.', panels }), context).panels.at(-1)!.gridPos;
    expect(place([first, shared])).toEqual({ h: 8, w: 12, x: 0, y: 4 });
    expect(place([shared])).toEqual({ h: 8, w: 12, x: 0, y: 0 });
  });
});
