import type { DashboardCheck } from './check.ts';
import { dashboardPlace } from './place.ts';

/**
 * Each panel that is not folded asks when the dashboard opens, and on each refresh: beyond this many nobody reads them, and
 * the browser's six connections to a server make the last ones wait.
 */
const MOST = 50;

/** A dashboard that shows everything at once shows nothing. */
export const tooManyPanels: DashboardCheck = {
  code: 'dashboards/too-many-panels',
  severity: 'warning',
  *run({ dashboard, places }) {
    const open = places.filter(({ section }) => section?.collapsed !== true).length;
    if (open <= MOST) return;
    yield {
      where: dashboardPlace(dashboard, 'sections'),
      message: `'${dashboard.title}' opens ${open} panels at once; ${MOST} are the most.`,
      help: 'fold the sections of details: section(…, { collapsed: true }); or make two dashboards that link to each other',
    };
  },
};
