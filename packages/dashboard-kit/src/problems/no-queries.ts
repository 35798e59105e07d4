import { panelsOf } from '../definition/dashboard.ts';
import { panelPlace, type DashboardCheck } from './check.ts';

/** The compiler refuses an empty list that is written down; one that is computed can still be empty. */
export const noQueries: DashboardCheck = {
  code: 'dashboards/no-queries',
  severity: 'error',
  *run(dashboard) {
    for (const place of panelsOf(dashboard)) {
      if (place.panel.queries.length > 0) continue;
      yield {
        where: panelPlace(place, dashboard, 'queries'),
        message: `'${place.panel.title}' has no query, so it can show nothing.`,
        help: 'give it a `query` or `queries`',
      };
    }
  },
};
