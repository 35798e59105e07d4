import type { PanelQuery } from '../definition/queries/query.ts';
import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';
import { repeated } from './repeated.ts';

/** Grafana keeps one of two queries with the same name. */
export const duplicateRefId: DashboardCheck = {
  code: 'dashboards/duplicate-ref-id',
  severity: 'error',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      for (const [query, first] of repeated(panel.queries, (one) => one.refId)) {
        yield {
          where: panelPlace(dashboard, panel, 'queries'),
          message: `The queries with the legends '${legendOf(query)}' and '${legendOf(first)}' are both named '${query.refId}'.`,
          help: "give them different legends, or name one: .legend('…', { refId: '…' })",
        };
      }
    }
  },
};

const legendOf = (query: PanelQuery): string => ('legend' in query ? (query.legend ?? '') : '');
