import { panelsOf } from '@belvedere/dashboard-kit';
import { placeOf, placeOfPanel, problem, type Check } from '../check.ts';
import { alertsOf } from '../rules/alerts-of.ts';

/** What a dashboard leads to is there: its neighbours, and the alerts that its panels name. */
export const links: Check = {
  codes: ['links/unknown-dashboard', 'links/unknown-alert'],
  *run(domain) {
    const uids = new Set(domain.dashboards.map(({ uid }) => uid));
    const alerts = new Set<unknown>(alertsOf(domain));
    for (const dashboard of domain.dashboards) {
      for (const neighbour of dashboard.links) {
        if (neighbour.domain !== domain.name || uids.has(neighbour.uid)) continue;
        yield problem(
          'links/unknown-dashboard',
          placeOf(dashboard.site, `dashboard '${dashboard.title}'`, 'links'),
          `the link to '${neighbour.title}' leads nowhere: ${domain.name} has no dashboard with the uid ${neighbour.uid}`,
          'add that dashboard to the domain’s list, or drop the link',
        );
      }
      // A part of a domain, its dashboards alone, has no rules to hold the links against.
      if (domain.groups.length === 0) continue;
      for (const { panel } of panelsOf(dashboard)) {
        for (const alert of panel.alerts) {
          if (alerts.has(alert)) continue;
          yield problem(
            'links/unknown-alert',
            placeOfPanel(dashboard, panel, 'alert'),
            `the panel names alert ${alert.name}, which no rule group of ${domain.name} holds`,
            'put the alert into a group, or drop it from the panel',
          );
        }
      }
    }
  },
};
