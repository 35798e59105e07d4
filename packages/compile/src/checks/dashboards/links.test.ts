import { describe, expect, it } from '@jest/globals';
import { dashboardKeys } from '@belvedere/core';
import { dashboard, section, stat } from '@belvedere/dashboard-kit';
import { ruleGroup } from '@belvedere/rule-kit';
import { alertNamed, codesOf, keys, lag, problemsOf, shop } from '../test-support/fixture.ts';

const lagging = alertNamed('Lagging');
const panels = [stat('Lag', { query: lag.max(), alert: lagging })];
const overview = dashboard(keys.overview, { description: 'Is all well?', panels, links: [keys.api] });
const groups = [ruleGroup('shop', 'consumers', { rules: [lagging] })];

describe('links of dashboards', () => {
  it('lead to dashboards of the domain, whatever their order', () => {
    const api = dashboard(keys.api, { description: 'Does it answer?', links: [keys.overview] });
    expect(codesOf({ groups, dashboards: [overview, api] })).toEqual([]);
  });

  it('may lead to another domain, which is not here to look at', () => {
    const { home } = dashboardKeys('platform', { home: 'Home' });
    expect(codesOf({ dashboards: [dashboard(keys.api, { description: 'A test.', links: [home] })] })).toEqual([]);
  });

  it('are followed from panels and from their values too', () => {
    const page = { title: 'Handbook', url: 'https://example.org' };
    const value = stat('Lag', {
      query: lag.max(),
      links: [page, keys.api],
      dataLinks: [page, { dashboard: keys.api }],
    });
    const problems = problemsOf(
      shop({ dashboards: [dashboard(keys.overview, { description: 'A test.', panels: [value] })] }),
    );
    expect(problems.map(({ code, where }) => [code, where.object, where.field])).toEqual([
      ['links/unknown-dashboard', "panel 'Lag' of dashboard 'Overview'", 'dataLinks'],
      ['links/unknown-dashboard', "panel 'Lag' of dashboard 'Overview'", 'links'],
    ]);
  });

  it('are reported with the uid that nothing has', () => {
    const [problem, ...others] = problemsOf(shop({ groups, dashboards: [overview] }));
    expect(problem).toMatchObject({ code: 'links/unknown-dashboard', where: { object: "dashboard 'Overview'" } });
    expect(problem?.message).toContain('shop-api');
    expect(others).toEqual([]);
  });
});

describe('alerts of panels', () => {
  const alone = [dashboard(keys.overview, { description: 'A test.', sections: [section('Consumers', panels)] })];

  it('are in a group, also where the panel is in a section', () => {
    expect(codesOf({ groups, dashboards: alone })).toEqual([]);
    const others = [ruleGroup('shop', 'consumers', { rules: [alertNamed('Standing')] })];
    expect(codesOf({ groups: others, dashboards: alone })).toEqual([
      'links/unknown-alert',
      'links/alert-without-panel',
    ]);
  });

  it('are found by name: an environment’s own thresholds make other alerts of the same names', () => {
    const twin = [ruleGroup('shop', 'consumers', { rules: [alertNamed('Lagging')] })];
    expect(codesOf({ groups: twin, dashboards: alone })).not.toContain('links/unknown-alert');
    const other = [ruleGroup('shop', 'consumers', { rules: [alertNamed('Other')] })];
    expect(codesOf({ groups: other, dashboards: alone })).toContain('links/unknown-alert');
  });

  it('cannot be told where there are no rules, as for dashboards alone', () => {
    expect(codesOf({ catalogs: [], dashboards: alone })).toEqual([]);
  });
});
