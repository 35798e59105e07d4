import { classicDashboard, panelsOf, type ClassicPanel } from '@belvedere/dashboard-kit';
import { describe, expect, it } from '@jest/globals';
import { dashboards } from './index.ts';

/** Kinds of panels that show when something began. */
const COURSES = ['timeseries', 'state-timeline', 'status-history'];

describe('alerts of trading', () => {
  it('lead to a panel that shows when it began', () => {
    const homes = new Map<string, string>();
    for (const { panel } of dashboards.flatMap(panelsOf)) {
      for (const { name } of panel.alerts) if (!homes.has(name)) homes.set(name, panel.kind);
    }
    expect(homes.size).toBeGreaterThan(0);
    expect([...homes].filter(([, kind]) => !COURSES.includes(kind))).toEqual([]);
  });
});

describe.each(dashboards.map((dashboard) => ({ title: dashboard.title, dashboard })))('$title', ({ dashboard }) => {
  it('has no gaps: each line is full, and its panels are equally high', () => {
    const { panels } = classicDashboard(dashboard, { runbooksUrl: 'https://example.org' });
    const all = panels.flatMap((panel) => (panel.type === 'row' ? panel.panels : [panel]));
    const lines = Map.groupBy(all, ({ gridPos }) => gridPos.y);
    const ragged = [...lines.values()].filter((line) => !isFull(line));
    expect(ragged.map((line) => line.map(({ title }) => title))).toEqual([]);
  });
});

const isFull = (line: readonly Pick<ClassicPanel, 'gridPos'>[]): boolean =>
  line.reduce((width, { gridPos }) => width + gridPos.w, 0) === 24 &&
  new Set(line.map(({ gridPos }) => gridPos.h)).size === 1;
