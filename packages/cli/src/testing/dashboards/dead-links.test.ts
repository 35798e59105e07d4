import { describe, expect, it } from '@jest/globals';
import { dashboardKeys, seconds } from '@belvedere/core';
import { customVariable, dashboard, section, stat, type DashboardLink, type DataLink } from '@belvedere/dashboard-kit';
import { vector } from '@belvedere/promql';
import { deadLinks } from './dead-links.ts';

const keys = dashboardKeys('shop', { overview: 'Overview', api: 'API' });
const { home } = dashboardKeys('platform', { home: 'Home' });

const api = dashboard(keys.api, {
  description: 'Does it answer?',
  variables: [customVariable('region', ['eu', 'us'])],
});

/** An overview whose head, and whose only panel, link to something. */
function overview(links: readonly DashboardLink[], dataLinks: readonly DataLink[] = []) {
  const panel = stat('Wait', { query: vector(seconds(1)), dataLinks });
  return dashboard(keys.overview, { description: 'Is all well?', links, sections: [section('Queue', [panel])] });
}

describe('dead links', () => {
  it.each<[string, readonly DashboardLink[], readonly DataLink[]]>([
    ['a dashboard of the domain', [keys.api], [{ dashboard: keys.api }]],
    ['a variable that it has', [], [{ dashboard: keys.api, variables: { region: 'region' } }]],
    ['a dashboard of another domain', [home], [{ dashboard: home, variables: { any: 'job' } }]],
    ['addresses', [{ title: 'Handbook', url: 'https://example.org' }], [{ title: 'Trace', url: '/explore?left=a' }]],
    ['whatever has a tag', [{ title: 'All', tags: ['shop'] }], [{ title: 'Own', url: '${__data.fields.url}' }]],
  ])('are none to %s', (_to, links, dataLinks) => {
    expect(deadLinks('shop', [overview(links, dataLinks), api])).toEqual([]);
  });

  it('are those to dashboards and variables that are not there, and to what is no address', () => {
    const links = [keys.api, { title: 'Wiki', url: 'example.org' }];
    expect(deadLinks('shop', [overview(links)])).toEqual([
      "Overview: there is no dashboard 'API'",
      "Overview: 'Wiki' is no address: example.org",
    ]);
    expect(deadLinks('shop', [overview([], [{ dashboard: keys.api, variables: { zone: 'zone' } }]), api])).toEqual([
      "Overview, queue/wait: 'API' has no variable 'zone'",
    ]);
  });
});
