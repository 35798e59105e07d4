import { panelsOf } from '@belvedere/dashboard-kit';
import { placeOf, problem, type Check } from '../check.ts';
import { alertsOf } from '../rules/alerts-of.ts';

/** Whoever is woken wants to see: every alert is named by a panel, to which its link leads. */
export const alertPanels: Check = {
  codes: ['links/alert-without-panel'],
  *run(domain) {
    // A part of a domain, its rules alone, has no dashboards to hold its alerts against.
    if (domain.dashboards.length === 0) return;
    const shown = new Set(
      domain.dashboards.flatMap(panelsOf).flatMap(({ panel }) => panel.alerts.map(({ name }) => name)),
    );
    for (const { name, site } of alertsOf(domain)) {
      if (shown.has(name)) continue;
      yield problem(
        'links/alert-without-panel',
        placeOf(site, `alert ${name}`),
        `no panel of ${domain.name} names the alert ${name}: whoever it wakes is led to its runbook only`,
        'name it where its condition is shown: timeseries(…, { alert })',
        'warning',
      );
    }
  },
};
