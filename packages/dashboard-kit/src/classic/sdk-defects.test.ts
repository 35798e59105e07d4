/** What goes wrong with the foundation SDK's own classic builders cannot happen here. */
import { describe, expect, it } from '@jest/globals';
import * as units from '@grafana/grafana-foundation-sdk/units';
import { grafanaUnit } from '@belvedere/core';
import { checkExpression } from '@belvedere/promql';
import { dashboard, queriesOf, section, stat, timeseries, type Panel, type Width } from '../index.ts';
import { apiDashboard, apiKey, context, p95, traffic } from '../test-support/inference.ts';
import { classicDashboard } from './dashboard.ts';
import type { ClassicElement, ClassicPanel } from './types.ts';

const everyPanel = (panels: readonly ClassicElement[]): readonly ClassicElement[] =>
  panels.flatMap((panel) => [panel, ...(panel.type === 'row' ? panel.panels : [])]);

const all = everyPanel(classicDashboard(apiDashboard, context).panels);
const sized = (title: string, width: Width): Panel => stat(title, { query: traffic.sum(), width });
const positions = (...sections: ReturnType<typeof section>[]): readonly (readonly [number, number])[] =>
  classicDashboard(dashboard(apiKey, { description: 'Layout.', sections }), context).panels.map(
    ({ gridPos }) => [gridPos.x, gridPos.y] as const,
  );

describe('defects of the foundation SDK', () => {
  it('no live object comes back: a change of the result changes nothing else', () => {
    const first = classicDashboard(apiDashboard, context);
    first.panels[0]!.title = 'changed';
    expect(classicDashboard(apiDashboard, context).panels[0]!.title).toBe('Health');
  });

  it('every panel and row has an id of its own, none is 0', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.min(...ids)).toBeGreaterThan(0);
  });

  it('every target has a refId of its own within its panel', () => {
    for (const panel of all) {
      if (panel.type === 'row' || panel.type === 'library-panel-ref') continue;
      const refIds = panel.targets.map(({ refId }) => refId);
      expect(refIds.every((refId) => refId !== '')).toBe(true);
      expect(new Set(refIds).size).toBe(refIds.length);
    }
  });

  it('16 and 12 columns wrap', () => {
    expect(positions(section('A', [sized('One', 16), sized('Two', 12)]))).toEqual([
      [0, 0],
      [0, 1],
      [0, 5],
    ]);
  });

  it('the panel after a folded row begins at the left', () => {
    const folded = section('A', [sized('One', 12)], { collapsed: true });
    expect(positions(folded, section('B', [sized('Two', 12)]))).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
  });

  it('a row that is open loses no panel', () => {
    const panels = [sized('One', 12), sized('Two', 12)];
    expect(positions(section('A', panels))).toHaveLength(3);
  });

  it('no query is without PromQL syntax', () => {
    for (const { query } of queriesOf(apiDashboard)) expect(checkExpression(query.expression.print())).toEqual([]);
  });

  it('legends are shown unless hidden', () => {
    const legend = (panel: Panel) =>
      (
        classicDashboard(dashboard(apiKey, { description: 'Legend.', panels: [panel] }), context)
          .panels[0] as ClassicPanel
      ).options;
    expect(legend(timeseries('Latency', { query: p95 }))).toMatchObject({ legend: { showLegend: true } });
    expect(legend(timeseries('Latency', { query: p95, legend: 'hidden' }))).toMatchObject({
      legend: { showLegend: false },
    });
  });

  it('units that come from expressions are Grafana’s', () => {
    const known = new Set<unknown>(Object.values(units));
    const ours = [
      'seconds',
      'bytes',
      'ratio',
      'count',
      'celsius',
      'meters',
      'volts',
      'amperes',
      'joules',
      'grams',
      'dollars',
    ];
    for (const unit of [...ours, 'bytes/second', 'count/second']) expect(known).toContain(grafanaUnit(unit));
  });

  it('structuredClone works: no query carries a function', () => {
    expect(() => structuredClone(classicDashboard(apiDashboard, context))).not.toThrow();
  });
});
