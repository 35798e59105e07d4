import type { Variable } from '../definition/variables/variable.ts';
import type { DashboardCheck } from './check.ts';
import { dashboardPlace } from './place.ts';
import { referencesIn } from './references.ts';

/** Grafana puts these into every query. */
const APPLY_THEMSELVES: ReadonlySet<Variable['kind']> = new Set(['filters', 'group-by']);

/** A choice that changes nothing misleads whoever makes it. */
export const unusedVariable: DashboardCheck = {
  code: 'dashboards/unused-variable',
  severity: 'warning',
  *run({ dashboard, texts }) {
    const used = new Set(texts.flatMap(({ text, kind }) => (kind === 'name' ? [] : referencesIn(text))));
    for (const { variable, kind } of dashboard.variables) {
      if (used.has(variable) || APPLY_THEMSELVES.has(kind)) continue;
      yield {
        where: dashboardPlace(dashboard, `variable '${variable}'`),
        message: `No query of '${dashboard.title}' depends on the variable '${variable}'.`,
        help: `use it in a matcher, as in where({ ${variable} }), or remove it`,
      };
    }
  },
};
