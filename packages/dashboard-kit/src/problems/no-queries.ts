import type { PanelKind } from '../definition/panels/index.ts';
import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';

/** Kinds that show something without a query. */
const ASK_NOTHING: ReadonlySet<PanelKind> = new Set(['text', 'alertlist', 'annolist', 'dashlist', 'plugin']);

/** The compiler refuses an empty list that is written down; one that is computed can still be empty. */
export const noQueries: DashboardCheck = {
  code: 'dashboards/no-queries',
  severity: 'error',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      if (panel.queries.length > 0 || ASK_NOTHING.has(panel.kind)) continue;
      yield {
        where: panelPlace(dashboard, panel, 'queries'),
        message: `'${panel.title}' has no query, so it can show nothing.`,
        help: 'give it a `query` or `queries`',
      };
    }
  },
};
