import type { PanelSettings } from '../definition/panel.ts';
import { prometheusQueries } from '../definition/queries/query.ts';
import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';

/** A drill-down that reads a label which no series has opens the other dashboard with nothing chosen. */
export const linkLabel: DashboardCheck = {
  code: 'dashboards/link-label',
  severity: 'error',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      for (const link of (panel.settings as PanelSettings).dataLinks ?? []) {
        if ('url' in link) continue;
        for (const [variable, label] of Object.entries(link.variables ?? {})) {
          const queries = prometheusQueries(panel.queries);
          if (queries.length === 0 || queries.some(({ expression }) => expression.labels.includes(label))) continue;
          yield {
            where: panelPlace(dashboard, panel, 'dataLinks'),
            message: `The link to '${link.dashboard.title}' takes '${variable}' from the label '${label}', which no query of '${panel.title}' keeps.`,
            help: `keep '${label}' in an aggregation, or take another label`,
          };
        }
      }
    }
  },
};
