import { describe, expect, it } from '@jest/globals';
import { groups } from '@belvedere/alerts-platform';
import { classicDashboard, panelsOf, type Dashboard } from '@belvedere/dashboard-kit';
import { dashboards as keys } from '@belvedere/metrics-platform';
import { dashboards } from './index.ts';

const alerts = groups.flatMap(({ rules }) => rules).filter(({ kind }) => kind === 'alert');

describe('the dashboards of the platform', () => {
  it('lead back to an overview from everywhere', () => {
    const overviews = [keys.infrastructureOverview.uid, keys.sloOverview.uid];
    const lost = dashboards.filter(
      ({ uid, links }) =>
        uid !== overviews[0] &&
        !links.some((link) => 'uid' in link && overviews.includes(link.uid) && link.uid !== uid),
    );
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  it('mark what changed, and when critical alerts began', () => {
    for (const { title, annotations } of dashboards) {
      expect({ title, marks: annotations.map((annotation) => annotation.title) }).toEqual({
        title,
        marks: expect.arrayContaining(['Configuration of Prometheus', 'Rollouts', 'Critical alerts']),
      });
    }
  });

  it('lead an alert to a course of time, never to a single figure', () => {
    const first = new Map(
      dashboards
        .flatMap(panelsOf)
        .toReversed()
        .flatMap(({ panel }) => panel.alerts.map(({ name }) => [name, panel.kind] as const)),
    );
    expect(first.size).toBe(alerts.length);
    expect([...first].filter(([, kind]) => kind !== 'timeseries' && kind !== 'state-timeline')).toEqual([]);
  });

  it('fill their lines with panels of one height', () => {
    const broken = dashboards.flatMap((dashboard) =>
      gridsOf(dashboard)
        .flatMap((panels) => [...Map.groupBy(panels, ({ gridPos }) => gridPos.y).values()])
        .filter((line) => line.reduce((sum, { gridPos }) => sum + gridPos.w, 0) !== 24 || heightsOf(line).size > 1)
        .map((line) => `${dashboard.title}: ${line.map(({ title }) => title).join(', ')}`),
    );
    expect(broken).toEqual([]);
  });
});

/** Panels that lie beside each other: those that are open, and those of each folded section. */
function gridsOf(dashboard: Dashboard) {
  const { panels } = classicDashboard(dashboard, { runbooksUrl: 'https://example.org' });
  return [
    panels.filter((panel) => panel.type !== 'row'),
    ...panels.flatMap((panel) => (panel.type === 'row' ? [panel.panels] : [])),
  ];
}

const heightsOf = (line: readonly { readonly gridPos: { readonly h: number } }[]): ReadonlySet<number> =>
  new Set(line.map(({ gridPos }) => gridPos.h));
