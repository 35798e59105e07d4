import { classicDashboard, panelsOf } from '@belvedere/dashboard-kit';
import { describe, expect, it } from '@jest/globals';
import { dashboards } from './index.ts';
import { apiAvailability, apiLatency, promisedTime } from './objectives.ts';

const COLUMNS = 24;

describe('the dashboards of document analysis', () => {
  it('link to each other, each to all others', () => {
    const uids = dashboards.map(({ uid }) => uid);
    for (const { uid, links } of dashboards) {
      const linked = links.flatMap((link) => ('uid' in link ? [link.uid] : []));
      expect(linked).toEqual(expect.arrayContaining(uids.filter((other) => other !== uid)));
      expect(linked).not.toContain(uid);
    }
  });

  it('lead an alert to a course of time, never to a single figure', () => {
    const first = new Map(
      dashboards
        .flatMap(panelsOf)
        .toReversed()
        .flatMap(({ panel }) => panel.alerts.map(({ name }) => [name, panel.kind] as const)),
    );
    expect(first.size).toBeGreaterThan(0);
    expect([...first].filter(([, kind]) => kind !== 'timeseries' && kind !== 'state-timeline')).toEqual([]);
  });

  it.each(dashboards.map((dashboard) => ({ title: dashboard.title, dashboard })))(
    'fill every line of the screen: $title',
    ({ dashboard }) => {
      const { panels } = classicDashboard(dashboard, { runbooksUrl: 'https://example.org' });
      const positions = panels
        .flatMap((one) => (one.type === 'row' ? one.panels : [one]))
        .map(({ gridPos }) => gridPos);
      const lines = Map.groupBy(positions, ({ y }) => y);
      const ragged = [...lines].filter(
        ([, line]) => line.reduce((sum, { w }) => sum + w, 0) !== COLUMNS || new Set(line.map(({ h }) => h)).size > 1,
      );
      expect(ragged).toEqual([]);
    },
  );

  it('take the time that is promised from its objective', () => {
    expect(promisedTime(apiLatency)).toEqual({ value: 0.5, unit: 'seconds' });
    expect(() => promisedTime(apiAvailability)).toThrow('objective DocumentsApiAvailability promises no time');
  });
});
