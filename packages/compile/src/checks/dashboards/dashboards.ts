import { dashboardProblems, DASHBOARD_PROBLEM_CODES } from '@belvedere/dashboard-kit';
import { problem, placeOf, type Check } from '../check.ts';

/** Each dashboard is sound in itself, and no two share a uid. */
export const dashboards: Check = {
  codes: [...DASHBOARD_PROBLEM_CODES, 'dashboards/duplicate-uid'],
  *run(domain) {
    const uids = new Set<string>();
    for (const dashboard of domain.dashboards) {
      yield* dashboardProblems(dashboard);
      const { uid, title } = dashboard;
      if (uids.has(uid)) {
        yield problem(
          'dashboards/duplicate-uid',
          placeOf(dashboard.site, `dashboard '${title}'`, 'uid'),
          `two dashboards of ${domain.name} have the uid ${uid}: Grafana would keep one of them`,
          'define each dashboard with a key of its own',
        );
      }
      uids.add(uid);
    }
  },
};
