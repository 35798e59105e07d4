import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';
import { repeated } from './repeated.ts';

/** Grafana keeps one of two queries with the same name. */
export const duplicateRefId: DashboardCheck = {
  code: 'dashboards/duplicate-ref-id',
  severity: 'error',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      for (const [{ refId, legend = '' }, first] of repeated(panel.queries, (query) => query.refId)) {
        yield {
          where: panelPlace(dashboard, panel, 'queries'),
          message: `The queries with the legends '${legend}' and '${first.legend ?? ''}' are both named '${refId}'.`,
          help: "give them different legends, or name one: .legend('…', { refId: '…' })",
        };
      }
    }
  },
};
