import type { DashboardKey, Place, Problem } from '@belvedere/core';
import { panelsOf, type Dashboard, type Panel, type PanelSettings } from '@belvedere/dashboard-kit';
import type { Domain } from '../../domain.ts';
import { placeOf, placeOfPanel, problem, type Check } from '../check.ts';
import { alertsOf } from '../rules/alerts-of.ts';

/** What a dashboard leads to is there: other dashboards, and the alerts that its panels name. */
export const links: Check = {
  codes: ['links/unknown-dashboard', 'links/unknown-alert'],
  *run(domain) {
    yield* deadLinks(domain);
    // A part of a domain, its dashboards alone, has no rules to hold the links against.
    if (domain.groups.length > 0) yield* unknownAlerts(domain);
  },
};

function* deadLinks({ name, dashboards }: Domain): Generator<Problem> {
  const uids = new Set(dashboards.map(({ uid }) => uid));
  for (const dashboard of dashboards) {
    for (const { to, where } of linksOf(dashboard)) {
      if (to.domain !== name || uids.has(to.uid)) continue;
      yield problem(
        'links/unknown-dashboard',
        where(),
        `the link to '${to.title}' leads nowhere: ${name} has no dashboard with the uid ${to.uid}`,
        'add that dashboard to the domain’s list, or drop the link',
      );
    }
  }
}

function* unknownAlerts(domain: Domain): Generator<Problem> {
  // By name: an environment with thresholds of its own has alerts of its own, under the same names.
  const alerts = new Set(alertsOf(domain).map(({ name }) => name));
  for (const dashboard of domain.dashboards) {
    for (const { panel } of panelsOf(dashboard)) {
      for (const alert of panel.alerts) {
        if (alerts.has(alert.name)) continue;
        yield problem(
          'links/unknown-alert',
          placeOfPanel(dashboard, panel, 'alert'),
          `the panel names alert ${alert.name}, which no rule group of ${domain.name} holds`,
          'put the alert into a group, or drop it from the panel',
        );
      }
    }
  }
}

interface Link {
  readonly to: DashboardKey;
  readonly where: () => Place;
}

/** All links of a dashboard to others: in its head, in its panels' corners, from their values. */
function* linksOf(dashboard: Dashboard): Generator<Link> {
  for (const to of dashboard.links) {
    if (!('uid' in to)) continue;
    yield { to, where: () => placeOf(dashboard.site, `dashboard '${dashboard.title}'`, 'links') };
  }
  for (const { panel } of panelsOf(dashboard)) yield* linksOfPanel(dashboard, panel);
}

function* linksOfPanel(dashboard: Dashboard, panel: Panel): Generator<Link> {
  for (const link of panel.settings.links ?? []) {
    if ('uid' in link) yield { to: link, where: () => placeOfPanel(dashboard, panel, 'links') };
  }
  for (const link of (panel.settings as PanelSettings).dataLinks ?? []) {
    if ('dashboard' in link) yield { to: link.dashboard, where: () => placeOfPanel(dashboard, panel, 'dataLinks') };
  }
}
