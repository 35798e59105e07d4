import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dashboard, dashboardProblems, section, stat, timeseries, type Panel, type Width } from '../index.ts';
import { apiKey, context, duration, p50, p95, traffic } from '../test-support/inference.ts';
import { classicDashboard } from './dashboard.ts';
import type { ClassicElement, ClassicRow } from './types.ts';

const titles = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/), { minLength: 2, maxLength: 12 });
const panel = (title: string): Panel => stat(title, { query: traffic.sum() });

const idsByTitle = (panels: readonly Panel[]): ReadonlyMap<string, number> => {
  const sections = [section('Numbers', panels)];
  const { panels: list } = classicDashboard(dashboard(apiKey, { description: 'Ids.', sections }), context);
  return new Map(list.map(({ title, id }) => [title, id]));
};

describe('ids', () => {
  it('stay when a panel is inserted, wherever', () => {
    fc.assert(
      fc.property(titles, fc.nat(), (all, place) => {
        const at = place % all.length;
        const without = all.filter((_, index) => index !== at);
        const before = idsByTitle(without.map(panel));
        const after = idsByTitle(all.map(panel));
        for (const [title, id] of before) expect(after.get(title)).toBe(id);
      }),
    );
  });

  it('stay when a keyed panel is renamed or moved', () => {
    const id = (title: string, name: string): number =>
      classicDashboard(
        dashboard(apiKey, {
          description: 'Ids.',
          sections: [section(title, [stat(name, { query: traffic.sum(), key: 'requests' })])],
        }),
        context,
      ).panels[1]!.id;
    expect(id('A', 'Requests')).toBe(id('B', 'Requests per second'));
  });

  it('differ in different sections', () => {
    const sections = [section('A', [panel('Same')]), section('B', [panel('Same')])];
    const one = dashboard(apiKey, { description: 'Ids.', sections });
    expect(dashboardProblems(one)).toEqual([]);
    expect(new Set(classicDashboard(one, context).panels.map(({ id }) => id)).size).toBe(4);
  });
});

describe('names of queries', () => {
  const refIds = (panel: Panel): readonly string[] => panel.queries.map(({ refId }) => refId);
  const p99 = duration.quantile(0.99, { by: ['endpoint'] });

  it('come from the legend, so that a further query changes none', () => {
    const two = timeseries('Latency', { queries: [p95.legend('p95 {{endpoint}}'), p50.legend('p50 {{endpoint}}')] });
    const three = timeseries('Latency', {
      queries: [p99.legend('p99 {{endpoint}}'), p95.legend('p95 {{endpoint}}'), p50.legend('p50 {{endpoint}}')],
    });
    expect(refIds(two)).toEqual(['p95-endpoint', 'p50-endpoint']);
    expect(refIds(three)).toEqual(['p99-endpoint', ...refIds(two)]);
  });

  it('are A for a single query without a legend, and what the author says', () => {
    expect(refIds(timeseries('Latency', { query: p95 }))).toEqual(['A']);
    expect(refIds(timeseries('Latency', { query: p95.legend('p95', { refId: 'slow' }) }))).toEqual(['slow']);
    expect(refIds(timeseries('Latency', { query: p95.legend('延迟') }))).toEqual([
      expect.stringMatching(/^[a-z0-9]+$/),
    ]);
  });
});

describe('any dashboard', () => {
  const panels = fc.array(
    fc.record({
      width: fc.integer({ min: 1, max: 24 }),
      height: fc.integer({ min: 1, max: 12 }),
      isStat: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  const sections = fc.array(fc.record({ panels, collapsed: fc.boolean() }), { maxLength: 5 });

  it('has panels that do not overlap, in rows that do not', () => {
    fc.assert(
      fc.property(panels, sections, (top, list) => {
        const define = (some: typeof top): Panel[] =>
          some.map(({ isStat, width, height }, index) => {
            const settings = { query: traffic.sum(), width: width as Width, height };
            return isStat ? stat(`Panel ${index}`, settings) : timeseries(`Panel ${index}`, settings);
          });
        const { panels: placed } = classicDashboard(
          dashboard(apiKey, {
            description: 'Any.',
            panels: define(top),
            sections: list.map((one, index) => section(`Section ${index}`, define(one.panels), one)),
          }),
          context,
        );
        expectNoOverlap(placed);
        for (const row of placed.filter((one): one is ClassicRow => one.type === 'row')) {
          expectNoOverlap(row.panels);
          for (const inside of row.panels) expect(inside.gridPos.y).toBeGreaterThan(row.gridPos.y);
        }
      }),
    );
  });
});

function expectNoOverlap(panels: readonly ClassicElement[]): void {
  const taken = new Set<string>();
  for (const { gridPos } of panels) {
    expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++) {
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
        expect(taken).not.toContain(`${x},${y}`);
        taken.add(`${x},${y}`);
      }
    }
  }
}
