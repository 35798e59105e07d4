import { panelsOf } from '../definition/dashboard.ts';
import { panelPlace, type DashboardCheck } from './check.ts';
import { repeated } from './keyed.ts';

/** Grafana keeps one of two queries with the same name. */
export const duplicateRefId: DashboardCheck = {
  code: 'dashboards/duplicate-ref-id',
  severity: 'error',
  *run(dashboard) {
    for (const place of panelsOf(dashboard)) {
      for (const [{ refId, legend = '' }, first] of repeated(place.panel.queries, (query) => query.refId)) {
        yield {
          where: panelPlace(place, dashboard, 'queries'),
          message: `The queries with the legends '${legend}' and '${first.legend ?? ''}' are both named '${refId}'.`,
          help: "give them different legends, or name one: .legend('…', { refId: '…' })",
        };
      }
    }
  },
};
